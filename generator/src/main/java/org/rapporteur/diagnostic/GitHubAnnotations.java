package org.rapporteur.diagnostic;

import java.util.List;

/** Findings as workflow commands, which GitHub Actions shows at the lines of a pull request (“Workflow commands”). */
public final class GitHubAnnotations {

    private GitHubAnnotations() {}

    /** A line for each finding, to be printed to the log at the margin. */
    public static List<String> of(Report report) {
        return report.diagnostics().stream().map(GitHubAnnotations::command).toList();
    }

    private static String command(Diagnostic diagnostic) {
        Position position = diagnostic.position();
        StringBuilder command = new StringBuilder("::");
        command.append(diagnostic.severity().word()).append(" file=").append(property(position.file()));
        if (position.line() > 0) {
            command.append(",line=").append(position.line());
        }
        if (position.column() > 0) {
            command.append(",col=").append(position.column());
        }
        return command.append(",title=")
                .append(property(diagnostic.rule().word()))
                .append("::")
                .append(data(diagnostic.message() + "\n" + diagnostic.hint()))
                .toString();
    }

    /** A finding quotes what strangers wrote: none of it may end the command and begin another. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
