package org.rapporteur.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void a_finding_that_is_made_twice_is_told_and_counted_once() {
        Report report = new Report(Stream.of(1, 2, 1).map(ReportTest::warning).toList(), 7);

        assertThat(report.diagnostics()).hasSize(2);
        assertThat(report.summary()).isEqualTo("no errors and 2 warnings in 7 files");
    }

    @Test
    void of_more_findings_than_anybody_reads_the_gravest_are_told_in_order_and_all_are_counted() {
        List<Diagnostic> warnings = IntStream.rangeClosed(1, Report.MOST)
                .mapToObj(ReportTest::warning)
                .toList();
        Diagnostic late = new Diagnostic(Rule.DEAD_LINK, new Position("z.md", 1, 1), "Wrong.", "Mend it.");

        Report report = new Report(warnings, 7)
                .with(List.of(late, warning(Report.MOST + 1)))
                .below("a/");

        assertThat(report.diagnostics()).hasSize(Report.MOST).isSorted();
        assertThat(report.diagnostics().get(Report.MOST - 1).rule()).isEqualTo(Rule.DEAD_LINK);
        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.warnings()).isEqualTo(Report.MOST + 1);
        assertThat(report.summary())
                .isEqualTo(
                        "1 error and 10001 warnings in 7 files; the gravest 10000 are told, and the others when these are"
                                + " mended");
    }

    private static Diagnostic warning(int line) {
        return new Diagnostic(Rule.RAW_HTML, new Position("a.md", line, 0), "Shown as text.", "Use Markdown.");
    }
}
