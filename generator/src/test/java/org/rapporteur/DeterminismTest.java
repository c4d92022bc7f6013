package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.output.Published;

/** What is built again is not written again while nothing changes. */
class DeterminismTest {

    private static final String SITE = "every-type-of-document-has-its-page";

    @TempDir
    Path scratch;

    @Test
    void a_second_build_writes_nothing_and_leaves_the_files_their_time() throws Exception {
        Path output = built("site");
        FileTime old = FileTime.from(Instant.parse("2017-09-18T12:00:00Z"));
        for (String file : SiteFolder.files(output)) {
            Files.setLastModifiedTime(output.resolve(file), old);
        }

        Published again = generate(scratch.resolve("site/site"), output);

        assertThat(again.written()).isZero();
        assertThat(again.removed()).isZero();
        assertThat(again.unchanged()).isGreaterThan(40);
        for (String file : SiteFolder.files(output)) {
            assertThat(Files.getLastModifiedTime(output.resolve(file))).as(file).isEqualTo(old);
        }
    }

    @Test
    void a_changed_document_changes_its_pages_and_no_others() throws Exception {
        Path output = built("site");
        Path about = scratch.resolve("site/site/content/about.md");
        SiteRun.write(about, SiteFolder.read(about) + "\nOne line more.\n");

        FileTime old = FileTime.from(Instant.parse("2017-09-18T12:00:00Z"));
        for (String file : SiteFolder.files(output)) {
            Files.setLastModifiedTime(output.resolve(file), old);
        }

        generate(scratch.resolve("site/site"), output);

        // The index of the search has every text, so some pieces of it change with each.
        assertThat(SiteFolder.files(output))
                .filteredOn(file -> !file.startsWith("search/") && !file.equals("manifest.json"))
                .filteredOn(file -> output.resolve(file).toFile().lastModified() != old.toMillis())
                .containsExactly("about/index.html");
        assertThat(SiteFolder.read(output.resolve("about/index.html"))).contains("One line more.");
    }

    private Path built(String name) throws IOException {
        Path folder = scratch.resolve(name);
        SiteFolder.named(SITE).copyTo(folder.resolve("site"));
        generate(folder.resolve("site"), folder.resolve("output"));
        return folder.resolve("output");
    }

    private static Published generate(Path site, Path output) throws IOException {
        var built = Build.of(SiteRun.request(site, SiteFolder.named(SITE).options()));
        return new Generation(built, "Rapporteur test")
                .into(output, false)
                .published()
                .orElseThrow();
    }
}
