package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.output.Sites.contents;
import static org.rapporteur.output.Sites.lay;
import static org.rapporteur.output.Sites.neighbours;
import static org.rapporteur.output.Sites.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that Rapporteur did not write is ever touched. */
class ForeignFilesTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void name_the_folder() {
        folder = temp.resolve("site-output");
    }

    @Test
    void what_hosts_and_git_keep_in_a_folder_stays_from_before_the_first_build() throws IOException {
        lay(folder, ".git/HEAD", "ref: refs/heads/pages");
        Files.createDirectories(folder.resolve(".git/refs/tags"));
        lay(folder, "CNAME", "outputs.example.org");
        lay(folder, ".nojekyll", "");
        lay(folder, ".well-known/security.txt", "Contact: …");
        publish(folder, "index.html", "1");
        publish(folder, "index.html", "2");
        assertThat(contents(folder))
                .isEqualTo(Map.of(
                        "index.html", "2",
                        ".git/HEAD", "ref: refs/heads/pages",
                        ".git/refs/tags/", "",
                        "CNAME", "outputs.example.org",
                        ".nojekyll", "",
                        ".well-known/security.txt", "Contact: …"));
    }

    @Test
    void files_of_others_deep_in_the_site_stay_even_where_the_site_goes() throws IOException {
        publish(folder, "index.html", "1", "bpf/index.html", "bpf", "gone/a/index.html", "gone");
        lay(folder, "bpf/notes.txt", "mine");
        lay(folder, "gone/a/notes.txt", "mine");
        Files.createDirectories(folder.resolve("empty"));
        publish(folder, "index.html", "2", "bpf/index.html", "bpf");
        assertThat(contents(folder))
                .isEqualTo(Map.of(
                        "index.html", "2",
                        "bpf/index.html", "bpf",
                        "bpf/notes.txt", "mine",
                        "gone/a/notes.txt", "mine",
                        "empty/", ""));
    }

    @Test
    void a_folder_of_others_that_nobody_may_write_into_stays_so() throws IOException {
        publish(folder, "index.html", "1");
        lay(folder, "kept/deep/notes.txt", "mine");
        Stream.of("kept/deep", "kept")
                .map(folder::resolve)
                .forEach(path -> path.toFile().setWritable(false, false));
        Object before = Files.getAttribute(folder.resolve("kept/deep"), "posix:permissions");
        publish(folder, "index.html", "2");
        publish(folder, "index.html", "3");
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "3", "kept/deep/notes.txt", "mine"));
        assertThat(Files.getAttribute(folder.resolve("kept/deep"), "posix:permissions"))
                .isEqualTo(before);
    }

    @Test
    void a_file_of_others_is_the_same_file_afterwards() throws IOException {
        publish(folder, "index.html", "1");
        Path mine = lay(folder, "mine.txt", "mine");
        Object before = Files.readAttributes(mine, "*").get("fileKey");
        publish(folder, "index.html", "2");
        assertThat(Files.readAttributes(mine, "*").get("fileKey")).isEqualTo(before);
    }

    @Test
    void links_of_others_stay_links_and_what_they_lead_to_stays() throws IOException {
        publish(folder, "index.html", "1");
        Path outside = lay(temp, "outside/kept.txt", "kept");
        Files.createSymbolicLink(folder.resolve("to-folder"), outside.getParent());
        Files.createSymbolicLink(folder.resolve("to-nothing"), Path.of("nowhere"));
        publish(folder, "index.html", "2");
        assertThat(Files.readSymbolicLink(folder.resolve("to-folder"))).isEqualTo(outside.getParent());
        assertThat(Files.readSymbolicLink(folder.resolve("to-nothing"))).isEqualTo(Path.of("nowhere"));
        assertThat(outside).hasContent("kept");
    }

    @Test
    void a_link_in_the_place_of_a_page_is_replaced_and_what_it_leads_to_stays() throws IOException {
        publish(folder, "index.html", "home");
        Path outside = lay(temp, "outside.html", "home");
        Files.delete(folder.resolve("index.html"));
        Files.createSymbolicLink(folder.resolve("index.html"), outside);
        publish(folder, "index.html", "home");
        assertThat(folder.resolve("index.html"))
                .isRegularFile()
                .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());
        assertThat(outside).hasContent("home");
    }

    @Test
    void a_foreign_file_where_the_site_writes_is_refused_by_name() throws IOException {
        publish(folder, "index.html", "1");
        lay(folder, "bpf/index.html", "mine");
        assertThatThrownBy(() -> publish(folder, "index.html", "2", "bpf/index.html", "theirs"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("\"bpf/index.html\"")
                .hasMessageContaining("was not written by Rapporteur");
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "1", "bpf/index.html", "mine"));
        assertThat(neighbours(folder)).isEmpty();
    }

    @Test
    void a_foreign_file_of_the_same_bytes_is_taken_for_the_sites_own() throws IOException {
        lay(folder, ".nojekyll", "");
        assertThat(publish(folder, ".nojekyll", "", "index.html", "1").unchanged())
                .isEqualTo(1);
    }

    @Test
    void a_foreign_file_where_the_site_needs_a_folder_is_refused() throws IOException {
        publish(folder, "index.html", "1");
        lay(folder, "bpf", "mine");
        assertThatThrownBy(() -> publish(folder, "bpf/index.html", "2"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("\"bpf\"");
        assertThat(folder.resolve("bpf")).hasContent("mine");
    }

    @Test
    void a_foreign_folder_where_the_site_needs_a_file_is_refused() throws IOException {
        publish(folder, "gone/index.html", "1");
        lay(folder, "gone/notes.txt", "mine");
        assertThatThrownBy(() -> publish(folder, "gone", "2")).isInstanceOf(OutputRefused.class);
        assertThat(contents(folder)).isEqualTo(Map.of("gone/index.html", "1", "gone/notes.txt", "mine"));
        assertThat(neighbours(folder)).isEmpty();
    }

    /** By another encoding, such as that of an old archive: the same text would name no file, or another. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_whose_name_cannot_be_read_here_is_refused_and_stays() throws Exception {
        publish(folder, "index.html", "1");
        int made = new ProcessBuilder(
                        "sh", "-c", "cd \"$0\" && echo mine > \"$(printf 'R\\351sum\\351')\"", folder.toString())
                .start()
                .waitFor();
        assertThat(made).isZero();
        assertThatThrownBy(() -> publish(folder, "index.html", "2"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("cannot read the name of a file in " + folder);
        assertThat(folder.resolve("index.html")).hasContent("1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    /** The clock may have been set back meanwhile: each is older than what it takes the place of. */
    @Test
    void what_comes_or_is_exchanged_while_the_next_site_is_swapped_in_is_carried_too() throws IOException {
        Path old = temp.resolve("old");
        publish(old, "index.html", "1");
        lay(old, ".git/index", "before");
        lay(old, "CNAME", "before");
        ForeignFiles carried = ForeignFiles.in(CurrentSite.read(old));
        publish(folder, "index.html", "2");
        carried.carryTo(folder);
        exchange(old, ".git/index", "exchanged late");
        lay(old, ".git/new", "late");
        exchange(old, "CNAME", "exchanged late");
        exchange(folder, "CNAME", "exchanged after");

        ForeignFiles.in(CurrentSite.read(old)).carryLateTo(CurrentSite.read(folder), carried.states());

        assertThat(contents(folder))
                .isEqualTo(Map.of(
                        "index.html",
                        "2",
                        ".git/index",
                        "exchanged late",
                        ".git/new",
                        "late",
                        "CNAME",
                        "exchanged after"));
    }

    /** As git and editors do: another file of the same name. */
    private static void exchange(Path site, String path, String text) throws IOException {
        Files.delete(site.resolve(path));
        Files.setLastModifiedTime(lay(site, path, text), FileTime.fromMillis(0));
    }
}
