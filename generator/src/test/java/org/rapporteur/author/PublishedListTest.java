package org.rapporteur.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

class PublishedListTest {

    private static final String FOLDER = "bpf/spam/2017/outputs/report/";
    private static final String FILE = FOLDER + "draft.md";
    private static final String DRAFT = "/" + FOLDER + "draft/";
    private static final String FINAL = "/" + FOLDER + "final/";

    @TempDir
    Path content;

    @BeforeEach
    void an_output() throws IOException {
        write("site.yaml", "title: Record\nbase-url: https://example.org/\n");
        write("bpf/index.md", "---\ntype: programme\ntitle: B\n---\n");
        write("bpf/spam/index.md", "---\ntype: activity\ntitle: S\n---\n");
        write("bpf/spam/2017/index.md", "---\ntype: cycle\ntitle: C\n---\n");
        write("bpf/spam/2017/outputs/report/index.md", "---\ntype: output\ntitle: R\n---\n");
    }

    @Test
    void a_version_is_promised_with_the_fingerprint_of_its_text() throws IOException {
        write("published.txt", DRAFT + "\n");
        version("1. Filters work.");

        promise();

        assertThat(list())
                .contains(DRAFT + "#p1", "/bpf/")
                .anySatisfy(line -> assertThat(line).matches(DRAFT + " v2:7babb5d02e75:[0-9a-f]{12}:"));
    }

    @Test
    void a_version_that_is_out_and_was_never_promised_is_told() throws IOException {
        version("Filters work.");
        assertThat(found()).isEmpty();

        write("published.txt", "/bpf/\n" + DRAFT + "\n");
        assertThat(found()).containsExactly(Rule.UNPROMISED_VERSION);

        promise();
        assertThat(found()).isEmpty();
    }

    @Test
    void a_changed_text_is_told_until_it_is_promised() throws IOException {
        version("Filters work.");
        promise();
        version("Filters never work.");
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);

        promise();

        assertThat(found()).isEmpty();
        assertThat(list())
                .anyMatch(line -> line.startsWith(DRAFT + " v2:a52bb9728016:"))
                .noneMatch(line -> line.contains("7babb5d02e75"));
    }

    @Test
    void a_version_without_a_text_may_be_given_a_text_later() throws IOException {
        version("");
        promise();
        assertThat(list()).anySatisfy(line -> assertThat(line).matches(DRAFT + " v2::[0-9a-f]{12}:"));

        version("Filters work.");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_text_that_is_taken_away_is_told() throws IOException {
        version("Filters work.");
        promise();

        version("");

        assertThat(found()).containsExactly(Rule.EMPTY_VERSION, Rule.VERSION_CHANGED);
    }

    @Test
    void a_version_that_is_called_otherwise_or_dated_otherwise_is_told() throws IOException {
        version("Filters work.");
        promise();

        version("Filters work.", "version: Final\ndate: 2017-10-01");
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);

        version("Filters work.", "version: Draft\ndate: 2017-10-02");
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);

        version("Filters work.", "version: Draft\ndate: 2017-10-01\nstatus: final");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_file_that_is_replaced_is_told_and_one_may_come_later() throws IOException {
        version("Filters work.");
        promise();
        write("bpf/spam/2017/outputs/report/draft.pdf", "%PDF-1.4 as issued");
        version("Filters work.", "version: Draft\ndate: 2017-10-01\nfile: draft.pdf");
        assertThat(found()).isEmpty();
        promise();

        write("bpf/spam/2017/outputs/report/draft.pdf", "%PDF-1.4 as altered");
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);
    }

    @Test
    void a_changed_title_is_told() throws IOException {
        version("Filters work.");
        promise();

        write(FILE, "---\ntype: version\ntitle: Not a draft\nversion: Draft\ndate: 2017-10-01\n---\n\nFilters work.\n");

        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "They must not attack., They must ~~not~~ attack.",
        "- [ ] agreed, - [x] agreed",
        "1. [ ] agreed, 1. [x] agreed",
        "10<sup>6</sup> attacks, 106 attacks",
        "Filters [work](https://example.com/yes)., Filters [work](https://example.com/no).",
        "Filters [work](https://example.com/yes)., Filters work.",
        "Filters [work](mailto:a@example.com)., Filters [work](mailto:b@example.com).",
        "![A curve](https://example.com/up.png), ![A curve](https://example.com/down.png)",
        "![A curve](up.svg), ![A curve](down.svg)",
        "![It rises](up.svg), ![It falls](up.svg)",
        "Filters work.{{participants}}, Filters work.{{contributions}}",
    })
    void what_alters_the_meaning_of_a_text_and_is_no_word_is_told(String before, String after) throws IOException {
        write(FOLDER + "up.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>up</title></svg>");
        write(FOLDER + "down.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>down</title></svg>");
        version(before.replace("{{", "\n\n{{"));
        promise();

        version(after.replace("{{", "\n\n{{"));

        assertThat(found()).contains(Rule.VERSION_CHANGED);
    }

    @Test
    void a_picture_that_is_drawn_anew_is_told_and_one_that_only_lies_elsewhere_is_not() throws IOException {
        write(FOLDER + "curve.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>up</title></svg>");
        version("![A curve](curve.svg)");
        promise();

        write("pictures/one.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>up</title></svg>");
        version("![A curve](/pictures/one.svg)");
        assertThat(found()).doesNotContain(Rule.VERSION_CHANGED);

        write("pictures/one.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>down</title></svg>");
        assertThat(found()).contains(Rule.VERSION_CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "Filters *work*., Filters **work**.",
        "Filters [work](index.md)., Filters [work](/bpf/index.md).",
        "Filters [work](http://example.com/yes)., Filters [work](https://example.com/yes).",
    })
    void marks_that_alter_no_meaning_are_free(String before, String after) throws IOException {
        version(before);
        promise();

        version(after);

        assertThat(found()).doesNotContain(Rule.VERSION_CHANGED);
    }

    @Test
    void a_correction_that_says_its_day_after_the_version_is_no_error() throws IOException {
        version("Filters work.");
        promise();

        version("Filters never work.", corrected("2017-10-01"));
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);

        version("Filters never work.", corrected("2018-03-01"));
        assertThat(found()).containsExactly(Rule.UNPROMISED_VERSION);

        promise();
        assertThat(found()).isEmpty();
        assertThat(list())
                .anySatisfy(line -> assertThat(line).matches(DRAFT + " v2:a52bb9728016:[0-9a-f]{12}::2018-03-01"));
    }

    @Test
    void a_correction_that_was_promised_tells_of_no_further_change() throws IOException {
        version("Filters never work.", corrected("2018-03-01"));
        promise();

        version("Filters work.", corrected("2018-03-01"));
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);
        assertThat(built().report().diagnostics().get(0).hint())
                .contains("must be after the correction that was promised, 2018-03-01");

        version("Filters work.");
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);

        version("Filters work.", corrected("2018-03-02"));
        assertThat(found()).doesNotContain(Rule.VERSION_CHANGED);
    }

    @Test
    void fingerprints_of_another_make_are_told_once_and_made_anew() throws IOException {
        version("Filters work.");
        write(
                FOLDER + "final.md",
                "---\ntype: version\ntitle: Final\nversion: Final\ndate: 2017-12-01\n---\n\nFilters work.\n");
        write("published.txt", FINAL + " 0123456789ab:0123456789ab:\n" + DRAFT + " 0123456789ab\n/bpf/ v9:to-come\n");
        assertThat(built().report().diagnostics()).singleElement().satisfies(only -> {
            assertThat(only.rule()).isEqualTo(Rule.UNPROMISED_VERSION);
            assertThat(only.position().toString()).isEqualTo("content/published.txt:1:1");
        });

        promise();

        assertThat(found()).isEmpty();
        assertThat(list())
                .contains("/bpf/")
                .anySatisfy(line -> assertThat(line).startsWith(DRAFT + " v2:7babb5d02e75:"));
    }

    private void promise() throws IOException {
        new PublishedList(content).add(built());
    }

    private Stream<Rule> found() {
        return built().report().diagnostics().stream().map(Diagnostic::rule);
    }

    private List<String> list() throws IOException {
        return Files.readAllLines(content.resolve("published.txt"));
    }

    private Built built() {
        return Build.of(new Request(content, "content", Optional.empty(), Optional.empty(), false, Optional.empty()));
    }

    private void version(String text) throws IOException {
        version(text, "version: Draft\ndate: 2017-10-01");
    }

    private void version(String text, String keys) throws IOException {
        write(FILE, "---\ntype: version\ntitle: Draft\n" + keys + "\n---\n\n" + text + "\n");
    }

    private static String corrected(String day) {
        return "version: Draft\ndate: 2017-10-01\nupdated: " + day;
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
