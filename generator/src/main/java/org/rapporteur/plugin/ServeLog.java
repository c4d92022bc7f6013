package org.rapporteur.plugin;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.rapporteur.diagnostic.Colours;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.serve.PreviewLog;

/** Says in Maven's log how a preview goes: the errors each time, the warnings by their number, since the page shows them. */
record ServeLog(Log log, Colours colours, RunProgress progress) implements PreviewLog {

    @Override
    public void built(Report report, SourceLines lines) {
        progress.close();
        errors(report.diagnostics(), lines);
        log.info(report.summary() + ".");
    }

    @Override
    public void unmade(List<Diagnostic> found, SourceLines lines) {
        errors(found, lines);
    }

    private void errors(List<Diagnostic> found, SourceLines lines) {
        ConsoleText text = new ConsoleText(lines, colours);
        found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> log.error(text.of(finding)));
    }

    @Override
    public void failed(Exception trouble) {
        log.error(
                "This change could not be followed, which is a fault of Rapporteur. What was shown stays; save again to try"
                        + " again, or stop and start. " + trouble);
        log.debug(trouble);
    }
}
