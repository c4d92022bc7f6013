package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.output.Sites.GENERATOR;
import static org.rapporteur.output.Sites.contents;
import static org.rapporteur.output.Sites.files;
import static org.rapporteur.output.Sites.lay;
import static org.rapporteur.output.Sites.neighbours;
import static org.rapporteur.output.Sites.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void name_the_folder() {
        folder = temp.resolve("site-output");
    }

    @Test
    void a_first_build_makes_the_folder_and_those_above_it() throws IOException {
        Path deep = temp.resolve("a/b/site");
        Published published = publish(deep, "index.html", "home", "bpf/index.html", "bpf");
        assertThat(contents(deep)).isEqualTo(Map.of("index.html", "home", "bpf/index.html", "bpf"));
        assertThat(published).isEqualTo(new Published(2, 0, 0, 7, withManifest(deep, 2, 7), List.of()));
        assertThat(neighbours(deep)).isEmpty();
    }

    @Test
    void a_second_build_writes_what_changed_and_removes_what_is_gone() throws IOException {
        publish(folder, "index.html", "home", "about.html", "about", "old/index.html", "old");
        Published published = publish(folder, "index.html", "new home", "about.html", "about", "new.html", "n");
        assertThat(contents(folder))
                .isEqualTo(Map.of("index.html", "new home", "about.html", "about", "new.html", "n"));
        assertThat(published).isEqualTo(new Published(2, 1, 1, 14, withManifest(folder, 2, 9), List.of()));
        assertThat(neighbours(folder)).isEmpty();
    }

    @Test
    void an_unchanged_file_keeps_its_time_and_is_the_same_file() throws IOException {
        publish(folder, "same.html", "same", "other.html", "1");
        Files.setLastModifiedTime(folder.resolve("same.html"), LONG_AGO);
        Object before = Files.readAttributes(folder.resolve("same.html"), "*").get("fileKey");
        publish(folder, "same.html", "same", "other.html", "2");
        Map<String, Object> after = Files.readAttributes(folder.resolve("same.html"), "*");
        assertThat(after.get("fileKey")).isEqualTo(before);
        assertThat(after.get("lastModifiedTime")).isEqualTo(LONG_AGO);
    }

    @Test
    void a_site_that_did_not_change_leaves_the_folder_itself_in_place() throws IOException {
        publish(folder, "index.html", "home");
        Object before = Files.readAttributes(folder, "*").get("fileKey");
        Published published = publish(folder, "index.html", "home");
        assertThat(published.unchanged()).isEqualTo(1);
        assertThat(published.writing()).isEqualTo(Writing.NONE);
        assertThat(Files.readAttributes(folder, "*").get("fileKey")).isEqualTo(before);
        assertThat(neighbours(folder)).isEmpty();
    }

    @Test
    void a_file_of_the_site_that_somebody_edited_or_deleted_is_written_again() throws IOException {
        publish(folder, "edited.html", "ours", "deleted.html", "ours");
        lay(folder, "edited.html", "edited by hand");
        Files.delete(folder.resolve("deleted.html"));
        assertThat(publish(folder, "edited.html", "ours", "deleted.html", "ours")
                        .written())
                .isEqualTo(2);
        assertThat(contents(folder)).isEqualTo(Map.of("edited.html", "ours", "deleted.html", "ours"));
    }

    @Test
    void a_file_of_the_same_beginning_but_another_length_is_changed() throws IOException {
        publish(folder, "longer.txt", "abc", "shorter.txt", "abc", "empty.txt", "abc");
        assertThat(publish(folder, "longer.txt", "abcd", "shorter.txt", "ab", "empty.txt", "")
                        .written())
                .isEqualTo(3);
        assertThat(contents(folder)).isEqualTo(Map.of("longer.txt", "abcd", "shorter.txt", "ab", "empty.txt", ""));
    }

    @Test
    void a_file_may_become_a_folder_and_a_folder_a_file() throws IOException {
        publish(folder, "a", "file", "b/index.html", "folder");
        publish(folder, "a/index.html", "folder", "b", "file");
        assertThat(contents(folder)).isEqualTo(Map.of("a/index.html", "folder", "b", "file"));
    }

    @Test
    void a_large_annex_is_copied_from_its_file() throws IOException {
        byte[] large = new byte[100_000];
        large[99_999] = 1;
        Path annex = Files.write(temp.resolve("annex.pdf"), large);
        publish(folder, List.of(new OutputFile("annex.pdf", Content.copyOf(annex))).stream());
        assertThat(folder.resolve("annex.pdf")).hasBinaryContent(large);
        large[99_999] = 2;
        Files.write(annex, large);
        publish(folder, List.of(new OutputFile("annex.pdf", Content.copyOf(annex))).stream());
        assertThat(folder.resolve("annex.pdf")).hasBinaryContent(large);
    }

    @Test
    void the_order_of_the_files_and_the_number_of_threads_do_not_show() throws IOException {
        List<OutputFile> files = new ArrayList<>(IntStream.range(0, 500)
                .mapToObj(i -> new OutputFile("d" + i % 7 + "/" + i + ".html", Content.text("page " + i)))
                .toList());
        publish(folder, files.stream());
        Collections.reverse(files);
        Path other = temp.resolve("other");
        assertThat(publish(other, files.parallelStream()).written()).isEqualTo(500);
        assertThat(contents(other)).isEqualTo(contents(folder));
        assertThat(other.resolve(Manifest.NAME)).hasSameBinaryContentAs(folder.resolve(Manifest.NAME));
    }

    @Test
    void the_manifest_lists_every_file_but_itself_sorted_by_path() throws IOException {
        new PublishedFolder(folder)
                .replace(
                        files("b.txt", "", "a/<é>.txt", "abc").stream(),
                        GENERATOR,
                        Map.of("commit", "1234", "a", "b"),
                        () -> {});
        assertThat(folder.resolve(Manifest.NAME)).hasContent("""
                {
                  "schema": "rapporteur-manifest/1",
                  "generator": "Rapporteur test",
                  "facts": {"a":"b","commit":"1234"},
                  "files": [
                    {"path":"a/<é>.txt","size":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
                    {"path":"b.txt","size":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
                  ]
                }
                """);
    }

    /** What was written with a manifest, which no {@link Published} counts otherwise. */
    private static Writing withManifest(Path site, int files, long bytes) throws IOException {
        return new Writing(files + 1, bytes + Files.size(site.resolve(Manifest.NAME)));
    }

    @Test
    void a_link_to_the_folder_stays_a_link() throws IOException {
        Path real = Files.createDirectories(temp.resolve("elsewhere/real"));
        Files.createSymbolicLink(folder, Path.of("elsewhere/real"));
        publish(folder, "index.html", "1");
        publish(folder, "index.html", "2");
        assertThat(folder).isSymbolicLink();
        assertThat(contents(real)).isEqualTo(Map.of("index.html", "2"));
        assertThat(neighbours(folder)).isEmpty();
    }
}
