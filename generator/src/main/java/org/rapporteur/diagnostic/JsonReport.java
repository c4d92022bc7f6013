package org.rapporteur.diagnostic;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report as JSON, for tools: {@code report.json}. */
public final class JsonReport {

    /** The name of the file, beside the report, that says what stands in it (JSON Schema, 2020-12). */
    public static final String SCHEMA = "report.schema.json";

    private static final int LONGEST_LINE = 1000;

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private JsonReport() {}

    private record Whole(
            @SerializedName("$schema") String schema, long errors, long warnings, int files, List<Finding> findings) {}

    /** @param source the line that the finding points at; empty when it points at none */
    private record Finding(
            String rule,
            String severity,
            String file,
            int line,
            int column,
            String message,
            String hint,
            String source) {}

    /** The report, ended by a line end. */
    public static String of(Report report, SourceLines lines) {
        List<Finding> findings = report.diagnostics().stream()
                .map(diagnostic -> finding(diagnostic, lines))
                .toList();
        return GSON.toJson(new Whole(SCHEMA, report.errors(), report.warnings(), report.files(), findings)) + "\n";
    }

    /** A line is there to be recognised: a long one with many findings would be the whole report. */
    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    /** The schema of the report. */
    public static String schema() {
        try (InputStream schema = JsonReport.class.getResourceAsStream(SCHEMA)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(Diagnostic diagnostic, SourceLines lines) {
        Position position = diagnostic.position();
        return new Finding(
                diagnostic.rule().word(),
                diagnostic.severity().word(),
                position.file(),
                position.line(),
                position.column(),
                diagnostic.message(),
                diagnostic.hint(),
                shortened(lines.at(position)));
    }
}
