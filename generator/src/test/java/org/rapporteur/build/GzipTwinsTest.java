package org.rapporteur.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed files stand beside what they are made from, and go with it. */
class GzipTwinsTest {

    @TempDir
    Path scratch;

    @BeforeEach
    void write() throws IOException {
        Path content = Files.createDirectory(scratch.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: Record\nbase-url: https://example.org/\n");
        Files.writeString(content.resolve("index.md"), "---\ntype: home\ntitle: Record\n---\n\nWelcome.\n");
        Files.writeString(content.resolve("long.csv"), "name,country\n".repeat(100));
        Files.writeString(content.resolve("short.csv"), "name,country\n");
        Files.write(content.resolve("picture.png"), new byte[10_000]);
    }

    @Test
    void texts_have_a_compressed_form_beside_them_that_holds_the_same() throws IOException {
        Map<String, byte[]> site = site(true, "site");
        List<String> compressed =
                site.keySet().stream().filter(path -> path.endsWith(".gz")).toList();

        assertThat(compressed)
                .contains("index.html.gz", "404.html.gz", "long.csv.gz")
                .anyMatch(path -> path.matches("assets/site\\.\\w+\\.css\\.gz"))
                .anyMatch(path -> path.matches("assets/site\\.\\w+\\.js\\.gz"))
                .doesNotContain("short.csv.gz", "picture.png.gz");
        for (String path : compressed) {
            byte[] text = site.get(path.replaceFirst("\\.gz$", ""));
            assertThat(unzipped(site.get(path))).as(path).isEqualTo(text);
            assertThat(site.get(path)).as(path).hasSizeLessThan(text.length);
        }
    }

    @Test
    void two_builds_give_the_same_bytes_and_no_time_or_machine_is_in_them() throws IOException {
        byte[] page = site(true, "one").get("index.html.gz");

        assertThat(site(true, "other").get("index.html.gz")).isEqualTo(page);
        // RFC 1952, 2.3.1: MTIME is 0, and XFL and OS are those of nobody.
        assertThat(Arrays.copyOfRange(page, 4, 8)).containsOnly(0);
        assertThat(page[9]).isEqualTo((byte) 255);
    }

    @Test
    void the_manifest_has_them_and_when_they_are_not_asked_for_any_more_they_go() throws IOException {
        Map<String, byte[]> before = site(true, "site");
        assertThat(new String(before.get("manifest.json"), "UTF-8")).contains("\"path\":\"index.html.gz\"");

        Map<String, byte[]> after = site(false, "site");
        assertThat(after.keySet()).isNotEmpty().noneMatch(path -> path.endsWith(".gz"));
        before.keySet().removeIf(path -> path.endsWith(".gz"));
        assertThat(after).containsOnlyKeys(before.keySet());
    }

    private Map<String, byte[]> site(boolean compressed, String name) throws IOException {
        Path folder = scratch.resolve(name);
        Built built = Build.of(new Request(
                scratch.resolve("content"), "content", Optional.empty(), Optional.empty(), false, Optional.empty()));
        assertThat(new Generation(built, "Rapporteur test", compressed)
                        .into(folder, false)
                        .published())
                .isPresent();
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : all.toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static byte[] unzipped(byte[] compressed) throws IOException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return stream.readAllBytes();
        }
    }
}
