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
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

class PublishedListTest {

    private static final String DRAFT = "/bpf/spam/2017/outputs/report/draft/";

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
                .anySatisfy(line -> assertThat(line).matches(DRAFT + " 7babb5d02e75:[0-9a-f]{12}:"));
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
    void a_line_that_has_the_text_alone_is_a_promise() throws IOException {
        version("Filters work.");
        write("published.txt", DRAFT + " 7babb5d02e75\n");

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
                .anyMatch(line -> line.startsWith(DRAFT + " a52bb9728016:"))
                .noneMatch(line -> line.contains("7babb5d02e75"));
    }

    @Test
    void a_version_without_a_text_may_be_given_a_text_later() throws IOException {
        version("");
        promise();
        assertThat(list()).anySatisfy(line -> assertThat(line).matches(DRAFT + " :[0-9a-f]{12}:"));

        version("Filters work.");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_text_that_is_taken_away_is_told() throws IOException {
        version("Filters work.");
        promise();

        version("");

        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);
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
    void a_correction_that_says_its_day_after_the_version_is_no_error() throws IOException {
        version("Filters work.");
        promise();

        version("Filters never work.", "version: Draft\ndate: 2017-10-01\nupdated: 2017-10-01");
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);

        version("Filters never work.", "version: Draft\ndate: 2017-10-01\nupdated: 2018-03-01");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_line_of_before_with_the_text_alone_is_read_and_completed() throws IOException {
        write("published.txt", DRAFT + " 7babb5d02e75\n");
        version("1. Filters work.", "version: Other\ndate: 2017-10-01");
        assertThat(found()).isEmpty();

        promise();

        assertThat(list()).anySatisfy(line -> assertThat(line).matches(DRAFT + " 7babb5d02e75:[0-9a-f]{12}:"));
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
        write(
                "bpf/spam/2017/outputs/report/draft.md",
                "---\ntype: version\ntitle: Draft\n" + keys + "\n---\n\n" + text + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
