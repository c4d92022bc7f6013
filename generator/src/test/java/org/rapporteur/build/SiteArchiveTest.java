package org.rapporteur.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.output.Verification;

/** A site that is asked for as one file too has it, says so, and is verified with it. */
class SiteArchiveTest {

    @TempDir
    Path scratch;

    @BeforeEach
    void write() throws IOException {
        Path content = Files.createDirectory(scratch.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: Record\nbase-url: https://example.org/\n");
        Files.writeString(content.resolve("index.md"), "---\ntype: home\ntitle: Record\n---\n\nWelcome.\n");
    }

    @Test
    void the_page_of_the_data_links_to_it_and_it_has_the_compressed_files() throws IOException {
        Path site = site(true);

        assertThat(site.resolve("data/index.html")).content().contains("href=\"../site.zip\"");
        try (ZipFile zip = new ZipFile(site.resolve("site.zip").toFile())) {
            assertThat(zip.getEntry("index.html.gz")).isNotNull();
            assertThat(zip.getEntry("site.zip")).isNull();
        }
        assertThat(Verification.of(site).isWhole()).isTrue();
    }

    @Test
    void without_being_asked_for_there_is_none_and_no_page_speaks_of_it() throws IOException {
        Path site = site(false);

        assertThat(site.resolve("site.zip")).doesNotExist();
        assertThat(site.resolve("data/index.html")).content().doesNotContain("site.zip");
    }

    private Path site(boolean archived) throws IOException {
        Path folder = scratch.resolve("site");
        Request request = new Request(
                        scratch.resolve("content"),
                        "content",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty())
                .archived(archived);
        assertThat(new Generation(Build.of(request), "Rapporteur test", true)
                        .into(folder, false)
                        .published())
                .isPresent();
        return folder;
    }
}
