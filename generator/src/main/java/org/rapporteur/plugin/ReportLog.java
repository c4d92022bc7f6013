package org.rapporteur.plugin;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;

/** Says in Maven's log what was found, and at the first finding of each rule where its page is. */
final class ReportLog {

    private final Log log;
    private final ConsoleText text;
    private final Path base;
    private final Path reports;

    /**
     * @param base the folder that paths are told from
     * @param reports the folder with the pages of the rules
     */
    ReportLog(Log log, ConsoleText text, Path base, Path reports) {
        this.log = log;
        this.text = text;
        this.base = base.toAbsolutePath();
        this.reports = reports.toAbsolutePath();
    }

    void print(Report report) {
        Set<Rule> said = EnumSet.noneOf(Rule.class);
        for (Diagnostic diagnostic : report.diagnostics()) {
            String more = said.add(diagnostic.rule()) ? "\n  More: " + page(diagnostic.rule()) : "";
            String finding = text.of(diagnostic) + more;
            if (diagnostic.severity() == Severity.ERROR) {
                log.error(finding);
            } else {
                log.warn(finding);
            }
        }
    }

    private Path page(Rule rule) {
        Path page = reports.resolve(ReportFiles.page(rule));
        return page.startsWith(base) ? base.relativize(page) : page;
    }
}
