package org.rapporteur.plugin;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.diagnostic.CodeQualityReport;
import org.rapporteur.diagnostic.JsonReport;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.RulePage;
import org.rapporteur.diagnostic.SarifReport;
import org.rapporteur.diagnostic.SourceLines;

/** The files in which tools, and people, look for a run's findings (plugin, “Diagnostics”). */
final class ReportFiles {

    private ReportFiles() {}

    /**
     * The files by their paths: the findings in every form, and the pages of the rules that were broken.
     *
     * @param located the report with its places as the git host knows them
     */
    static Map<String, String> of(Report report, Report located, SourceLines lines) {
        Map<String, String> files = new TreeMap<>(Map.of(
                "report.json",
                JsonReport.of(report, lines),
                JsonReport.SCHEMA,
                JsonReport.schema(),
                "report.sarif",
                SarifReport.of(located),
                "code-quality.json",
                CodeQualityReport.of(located)));
        report.diagnostics().stream()
                .map(finding -> RulePage.of(finding.rule()))
                .forEach(page -> files.put(page(page.rule()), page.markdown()));
        return files;
    }

    /** Where the page of a rule is. */
    static String page(Rule rule) {
        return "rules/" + rule.word() + ".md";
    }
}
