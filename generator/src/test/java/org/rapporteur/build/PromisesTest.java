package org.rapporteur.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromisesTest {

    @TempDir
    Path content;

    @Test
    void pages_paragraphs_files_and_old_addresses_are_promised_wherever_they_stand() throws IOException {
        write("site.yaml", "title: Record\nbase-url: https://example.org/\n");
        write(
                "led/by/us.md",
                "---\ntype: page\ntitle: Us\naliases: [/old/]\n---\n\n## Part\n\n7. Seven.\n\n   More.\n");
        write("notes.txt", "Notes");

        assertThat(Promises.of(built()))
                .contains("/", "/led/by/us/", "/led/by/us/#p7", "/led/by/us/#p7.2", "/old/", "/notes.txt", "/feed.xml")
                .doesNotContain("/led/by/us/#part", "/404.html", "/robots.txt");
    }

    private Built built() {
        return Build.of(new Request(content, "content", Optional.empty(), Optional.empty(), false, Optional.empty()));
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
