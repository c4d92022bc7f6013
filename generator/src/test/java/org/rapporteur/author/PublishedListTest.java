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

        assertThat(list()).contains(DRAFT + " 7babb5d02e75", DRAFT + "#p1", "/bpf/");
    }

    @Test
    void a_changed_text_is_told_until_it_is_promised() throws IOException {
        version("Filters work.");
        promise();
        version("Filters never work.");
        assertThat(found()).containsExactly(Rule.VERSION_CHANGED);

        promise();

        assertThat(found()).isEmpty();
        assertThat(list()).contains(DRAFT + " a52bb9728016").doesNotContain(DRAFT + " 7babb5d02e75");
    }

    @Test
    void a_version_without_a_text_has_no_fingerprint_and_may_be_given_a_text_later() throws IOException {
        version("");
        promise();
        assertThat(list()).contains(DRAFT);

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
        write(
                "bpf/spam/2017/outputs/report/draft.md",
                "---\ntype: version\ntitle: Draft\nversion: Draft\ndate: 2017-10-01\n---\n\n" + text + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
