package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;

/** A file is read as it is when it is read, which may not be how it was found. */
class SourceTextTest {

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @Test
    void a_file_that_has_grown_is_refused_as_a_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "a".repeat(SourceText.MAX_BYTES + 1));
        assertThat(read(file)).isEmpty();
        assertThat(findings.list()).extracting(Diagnostic::rule).containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void a_file_of_the_largest_size_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "a".repeat(SourceText.MAX_BYTES));
        assertThat(read(file).orElseThrow().text()).hasSize(SourceText.MAX_BYTES);
    }

    @Test
    void a_file_that_has_gone_is_answered() {
        assertThat(read(folder.resolve("a.md"))).isEmpty();
        assertThat(findings.list()).extracting(Diagnostic::rule).containsExactly(Rule.UNREADABLE_FILE);
    }

    private Optional<SourceText> read(Path file) {
        return SourceText.read(new SourceFile("a.md", "content/a.md", file, 10, Instant.EPOCH), findings);
    }
}
