package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.output.Published;

/** One content, one site: byte for byte the same on every machine, and not written again while nothing changes. */
class DeterminismTest {

    private static final String SITE = "every-type-of-document-has-its-page";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path scratch;

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** The Turkish i, Arabic digits and the Thai calendar show wherever a text is made with the machine's settings. */
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul, 1",
        "ar-EG-u-nu-arab, Africa/Cairo, 4",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati, 4",
        "en-US, Pacific/Pago_Pago, 1"
    })
    void a_site_is_the_same_whatever_the_machine(String language, String timeZone, int threads) throws Exception {
        Map<String, byte[]> here = bytes(built("here", new ForkJoinPool(2)));
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

        Map<String, byte[]> there = bytes(built("there", new ForkJoinPool(threads)));

        assertThat(here).hasSizeGreaterThan(40);
        assertThat(there.keySet()).isEqualTo(here.keySet());
        assertThat(there)
                .allSatisfy((file, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(file)
                        .isEqualTo(new String(here.get(file), StandardCharsets.UTF_8)));
        assertThat(there)
                .allSatisfy((file, content) -> assertThat(Arrays.equals(content, here.get(file)))
                        .as(file)
                        .isTrue());
    }

    @Test
    void a_second_build_writes_nothing_and_leaves_the_files_their_time() throws Exception {
        Path output = built("site", ForkJoinPool.commonPool());
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
        Path output = built("site", ForkJoinPool.commonPool());
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

    private Path built(String name, ForkJoinPool pool) throws Exception {
        Path folder = scratch.resolve(name);
        SiteFolder.named(SITE).copyTo(folder.resolve("site"));
        // What is run by a pool's thread runs its parallel streams in that pool.
        pool.submit(() -> generate(folder.resolve("site"), folder.resolve("output")))
                .get();
        return folder.resolve("output");
    }

    private static Published generate(Path site, Path output) throws IOException {
        var built = Build.of(SiteRun.request(site, SiteFolder.named(SITE).options()));
        return new Generation(built, "Rapporteur test")
                .into(output, false)
                .published()
                .orElseThrow();
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (String file : SiteFolder.files(folder)) {
            bytes.put(file, Files.readAllBytes(folder.resolve(file)));
        }
        return bytes;
    }
}
