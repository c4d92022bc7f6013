package org.rapporteur.plugin;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.GitHubAnnotations;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLines;

/** Says what was found: in Maven's log, in files for tools, and, on a git host, at the lines of the pull request. */
final class ReportLog {

    private final Log log;
    private final PrintStream console;
    private final Map<String, String> environment;
    private final Path folder;

    /**
     * @param console where commands for the git host go, which must stand at the margin
     * @param environment says whether the build runs on a git host
     * @param folder where the files for tools go
     */
    ReportLog(Log log, PrintStream console, Map<String, String> environment, Path folder) {
        this.log = log;
        this.console = console;
        this.environment = Map.copyOf(environment);
        this.folder = folder;
    }

    /** @throws MojoExecutionException when the files cannot be written */
    void print(Report report, SourceLines lines) throws MojoExecutionException {
        ConsoleText text = new ConsoleText(lines);
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                log.error(text.of(diagnostic));
            } else {
                log.warn(text.of(diagnostic));
            }
        }
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            GitHubAnnotations.of(report).forEach(console::println);
        }
        try {
            new ReportFiles(folder).write(report, lines);
        } catch (IOException e) {
            throw new MojoExecutionException("The report could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }
}
