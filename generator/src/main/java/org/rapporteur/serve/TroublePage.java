package org.rapporteur.serve;

import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Colours;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLines;

/** What is shown while there is no page to show: what is wrong, as Maven's log has it. */
final class TroublePage {

    private TroublePage() {}

    static Answer of(Report report, SourceLines lines) {
        ConsoleText text = new ConsoleText(lines, Colours.NONE);
        String errors = report.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(Events.MOST)
                .map(finding -> "<pre>" + OwnPage.escaped(text.of(finding)) + "</pre>")
                .collect(Collectors.joining("\n"));
        return Answer.html(
                500,
                OwnPage.waiting(
                        "Not to be shown yet",
                        "<h1>This page cannot be shown yet</h1>\n<p>Mend what is wrong and save: the page comes by itself. "
                                + OwnPage.escaped(report.summary()) + ".</p>\n" + errors));
    }
}
