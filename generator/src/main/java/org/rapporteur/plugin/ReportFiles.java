package org.rapporteur.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.diagnostic.CodeQualityReport;
import org.rapporteur.diagnostic.JsonReport;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SarifReport;
import org.rapporteur.diagnostic.SourceLines;

/** Writes a run's findings where tools look for them (plugin, “Diagnostics”). */
final class ReportFiles {

    private final Path folder;

    /** @param folder {@code target/rapporteur} */
    ReportFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the findings in every form.
     *
     * @throws IOException when the folder cannot be written
     */
    void write(Report report, SourceLines lines) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> files = new TreeMap<>(Map.of(
                "report.json", JsonReport.of(report, lines),
                "report.sarif", SarifReport.of(report),
                "code-quality.json", CodeQualityReport.of(report)));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
