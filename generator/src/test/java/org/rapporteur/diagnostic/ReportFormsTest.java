package org.rapporteur.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFormsTest {

    private static final Report REPORT = new Report(
            List.of(
                    new Diagnostic(
                            Rule.DEAD_LINK,
                            new Position("content/a b.md", 7, 3),
                            "“x” leads nowhere\n::error::not a command",
                            "100% sure, a: b."),
                    new Diagnostic(
                            Rule.RAW_HTML, new Position("content/b.md", 2, 0), "Shown as text.", "Use Markdown."),
                    new Diagnostic(Rule.EMPTY_FILE, Position.of("content/c.md"), "This file is empty.", "Fill it.")),
            3);

    @Test
    void json_has_the_counts_and_every_finding_with_its_line() {
        JsonObject report = JsonParser.parseString(JsonReport.of(REPORT, file -> List.of("one", "two")))
                .getAsJsonObject();
        assertThat(report.get("errors").getAsInt()).isEqualTo(2);
        assertThat(report.get("warnings").getAsInt()).isEqualTo(1);
        JsonObject second = report.getAsJsonArray("findings").get(1).getAsJsonObject();
        assertThat(second.get("rule").getAsString()).isEqualTo("raw-html");
        assertThat(second.get("source").getAsString()).isEqualTo("two");
    }

    @Test
    void sarif_names_the_rule_and_leaves_out_the_part_of_a_place_that_is_not_known() {
        JsonObject run = JsonParser.parseString(SarifReport.of(REPORT))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        JsonArray results = run.getAsJsonArray("results");
        assertThat(place(results, 0)
                        .getAsJsonObject("artifactLocation")
                        .get("uri")
                        .getAsString())
                .isEqualTo("content/a%20b.md");
        assertThat(place(results, 0)
                        .getAsJsonObject("region")
                        .get("startColumn")
                        .getAsInt())
                .isEqualTo(3);
        assertThat(place(results, 1).getAsJsonObject("region").has("startColumn"))
                .isFalse();
        assertThat(place(results, 2).has("region")).isFalse();
    }

    private static JsonObject place(JsonArray results, int index) {
        return results.get(index)
                .getAsJsonObject()
                .getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation");
    }

    @Test
    void a_finding_that_quotes_a_workflow_command_gives_none() {
        assertThat(GitHubAnnotations.of(REPORT))
                .first()
                .isEqualTo("::error file=content/a b.md,line=7,col=3,title=dead-link::“x” leads nowhere%0A"
                        + "::error::not a command%0A100%25 sure, a: b.");
        assertThat(GitHubAnnotations.of(REPORT)).noneMatch(line -> line.contains("\n"));
    }

    @Test
    void every_code_quality_issue_has_a_line_and_a_fingerprint_of_its_own() {
        JsonArray issues = JsonParser.parseString(CodeQualityReport.of(REPORT)).getAsJsonArray();
        assertThat(issues).hasSize(3);
        assertThat(issues.asList().stream().map(issue -> issue.getAsJsonObject().get("fingerprint")))
                .doesNotHaveDuplicates();
        assertThat(issues.get(2)
                        .getAsJsonObject()
                        .getAsJsonObject("location")
                        .getAsJsonObject("lines")
                        .get("begin")
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    void the_name_of_a_file_does_not_move_the_cursor_of_a_terminal() {
        Diagnostic finding = new Diagnostic(
                Rule.BAD_FILE_NAME, Position.of("content/a\u001b[2Jb.md"), "It has a bad name.", "Rename it.");

        assertThat(new ConsoleText(file -> List.of(), Colours.NONE).of(finding))
                .startsWith("content/a\u25a1[2Jb.md: error: ");
    }
}
