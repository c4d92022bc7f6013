package org.rapporteur.diagnostic;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A report as GitLab reads it (“Code Quality report format”): {@code code-quality.json}. */
public final class CodeQualityReport {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private CodeQualityReport() {}

    private record Issue(
            String description, String check_name, String fingerprint, String severity, Location location) {}

    private record Location(String path, Lines lines) {}

    private record Lines(int begin) {}

    /** The report, ended by a line end. */
    public static String of(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        List<Issue> issues = report.diagnostics().stream()
                .map(diagnostic -> issue(diagnostic, seen.merge(words(diagnostic), 1, Integer::sum)))
                .toList();
        return GSON.toJson(issues) + "\n";
    }

    private static Issue issue(Diagnostic diagnostic, int time) {
        Position position = diagnostic.position();
        return new Issue(
                diagnostic.message() + " " + diagnostic.hint(),
                diagnostic.rule().word(),
                fingerprint(diagnostic, time),
                diagnostic.severity() == Severity.ERROR ? "major" : "minor",
                new Location(position.file(), new Lines(Math.max(position.line(), 1))));
    }

    /**
     * Tells one finding from another, and is the same in the next run, even when lines were put in above.
     *
     * @param time how often the file has said the same by then
     */
    private static String fingerprint(Diagnostic diagnostic, int time) {
        String words = words(diagnostic) + time;
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.rule().word() + diagnostic.position().file() + diagnostic.message();
    }
}
