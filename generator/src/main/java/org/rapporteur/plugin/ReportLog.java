package org.rapporteur.plugin;

import org.apache.maven.plugin.logging.Log;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLines;

/** Prints findings to Maven's log, each as grave as it is. */
final class ReportLog {

    private final Log log;
    private final ConsoleText text;

    ReportLog(Log log, SourceLines lines) {
        this.log = log;
        this.text = new ConsoleText(lines);
    }

    void print(Report report) {
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                log.error(text.of(diagnostic));
            } else {
                log.warn(text.of(diagnostic));
            }
        }
    }
}
