package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderExchangeTest {

    @TempDir
    private Path folder;

    @Test
    void two_folders_are_exchanged_or_both_stay_as_they_were() throws IOException {
        Path first = Files.createDirectory(folder.resolve("é one"));
        Path second = Files.createDirectory(folder.resolve("two"));
        Files.writeString(first.resolve("first.txt"), "");
        boolean done = FolderExchange.of(first, second);
        assertThat(second.resolve("first.txt").toFile().exists()).isEqualTo(done);
        assertThat(first.resolve("first.txt").toFile().exists()).isEqualTo(!done);
    }

    @Test
    void a_folder_that_is_missing_is_exchanged_with_nothing() throws IOException {
        Path first = Files.createDirectory(folder.resolve("one"));
        assertThat(FolderExchange.of(first, folder.resolve("two"))).isFalse();
        assertThat(first).exists();
    }
}
