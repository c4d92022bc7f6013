package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.external.ExternalCheck;

/**
 * Every rule has a page, and its examples are true: the wrong one says what the page says it does, the right one says
 * nothing. With {@code -Drapporteur.golden=write} what is said is written into the pages, for review.
 */
class RulePagesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.golden"));

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> each_page_is_true() {
        return Stream.of(Rule.values())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.word(), RulePageFile.path(rule).toUri(), () -> check(RulePageFile.of(rule))));
    }

    private void check(RulePageFile page) throws Exception {
        assertThat(page.head()).element(0).isEqualTo("# " + page.rule().word());
        assertThat(page.head()).element(1).asString().endsWith(".");
        assertThat(page.head()).element(2).isEqualTo(severity(page.rule()));
        String wrong = findings(page, "Wrong");
        if (WRITE) {
            page.saying(wrong).save();
        } else {
            assertThat(page.said()).isEqualTo(wrong);
        }
        assertThat(wrong)
                .as("the wrong example breaks the rule")
                .contains("[" + page.rule().word() + "]");
        assertThat(findings(page, "Right")).as("the right example").isEmpty();
    }

    private String findings(RulePageFile page, String example) throws Exception {
        Path folder = Files.createTempDirectory(scratch, "example");
        page.write(example, folder.resolve("site"));
        Request request = SiteRun.request(folder.resolve("site"), new Properties());
        if (page.rule().word().endsWith("-external-link")) {
            return elsewhere(Build.of(request), folder.resolve("external.json"));
        }
        return SiteRun.of(request, new Properties(), folder.resolve("output")).findings();
    }

    /** What other sites are said to have answered a moment ago: so none is asked. */
    private static String elsewhere(Built built, Path answers) throws Exception {
        String answer =
                "{\"address\": \"https://example.org/%s\", \"answer\": \"%s\", \"detail\": \"%s\", \"asked\": \""
                        + Instant.now() + "\"}";
        Files.writeString(
                answers,
                "{\"schema\": \"rapporteur-external/1\", \"answers\": ["
                        + String.join(
                                ",",
                                answer.formatted("call-2017", "dead", "answers 404 Not Found"),
                                answer.formatted("rules-2016", "moved", "https://example.org/rules"),
                                answer.formatted("rules", "alive", ""))
                        + "]}");
        ExternalCheck check = new ExternalCheck("Test", Duration.ZERO, answers, sentence -> {});
        return SiteRun.findings(built.further(check::of), built.lines());
    }

    private static String severity(Rule rule) {
        return (rule.severity() == Severity.ERROR ? "An error" : "A warning")
                + (rule.adjustable() ? "; `site.yaml` can change that." : ".");
    }

    @Test
    void no_page_is_left_without_its_rule_and_the_index_has_them_all() throws Exception {
        String index = Stream.of(Rule.values())
                .map(rule -> "| [" + rule.word() + "](" + rule.word() + ".md) | "
                        + rule.severity().word() + " | "
                        + RulePageFile.of(rule).head().get(1) + " |\n")
                .sorted()
                .collect(Collectors.joining(
                        "",
                        "# Rules\n\nEverything that a check can find, by its permanent name. `site.yaml` can change the severity of a rule whose page says\nso: `rules: {near-miss-name: off}`.\n\n| rule | severity | what is wrong |\n|---|---|---|\n",
                        ""));
        Path file = RulePageFile.FOLDER.resolve("README.md");
        if (WRITE) {
            Files.writeString(file, index);
        }

        assertThat(SiteFolder.read(file)).isEqualTo(index);
        assertThat(SiteFolder.files(RulePageFile.FOLDER)).hasSize(Rule.values().length + 1);
    }
}
