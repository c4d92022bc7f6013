package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    @TempDir
    Path content;

    @Test
    void of_a_file_that_is_as_it_was_found_all_is_read() throws IOException {
        assertThat(read("Notes.", 6)).isEqualTo("Notes.");
    }

    /** Whoever writes as fast as it is read would fill the disk. */
    @Test
    void of_a_file_that_grows_no_more_is_read_than_shows_that_it_does() throws IOException {
        assertThat(read("Notes. More.", 6)).isEqualTo("Notes. ");
    }

    private String read(String text, long found) throws IOException {
        Path file = Files.writeString(content.resolve("notes.txt"), text);
        SourceFile source = new SourceFile("notes.txt", "content/notes.txt", file, found, Instant.EPOCH);
        try (InputStream stream = source.open()) {
            return new String(new byte[] {(byte) stream.read()}) + new String(stream.readAllBytes());
        }
    }
}
