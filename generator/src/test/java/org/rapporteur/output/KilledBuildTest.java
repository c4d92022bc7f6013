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
import org.junit.jupiter.api.io.TempDir;

/**
 * Every state that {@link Swap} names is mended by the next build. That a kill leaves no other: {@code
 * org.rapporteur.fault.KilledTest}.
 */
class KilledBuildTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Path old;
    private Path staging;

    @BeforeEach
    void name_the_folders() {
        folder = temp.resolve("site-output");
        old = temp.resolve(".site-output.old");
        staging = temp.resolve(".site-output.staging");
    }

    @Test
    void killed_while_writing() throws IOException {
        publish(folder, "index.html", "1");
        lay(staging, Mark.NAME, "");
        lay(staging, "bpf/index.html", "half a pa");
        next_build_succeeds();
    }

    @Test
    void killed_while_writing_the_first_site() throws IOException {
        lay(staging, Mark.NAME, "");
        lay(staging, "bpf/index.html", "half a pa");
        next_build_succeeds();
    }

    @Test
    void killed_before_anything_was_written() throws IOException {
        publish(folder, "index.html", "1");
        Files.createDirectory(staging);
        next_build_succeeds();
    }

    @Test
    void killed_while_writing_the_manifest() throws IOException {
        publish(folder, "index.html", "1");
        lay(staging, Mark.NAME, "");
        lay(staging, "index.html", "2");
        lay(staging, Manifest.NAME, "{ \"schema\": \"rappor");
        next_build_succeeds();
    }

    @Test
    void killed_when_all_was_written() throws IOException {
        publish(folder, "index.html", "1");
        publish(staging, "index.html", "2");
        next_build_succeeds();
    }

    @Test
    void killed_while_deleting_the_site_before() throws IOException {
        publish(folder, "index.html", "1");
        publish(staging, "index.html", "0", "about.html", "0");
        Files.delete(staging.resolve("index.html"));
        next_build_succeeds();
    }

    /** What others keep in the folder is there before any site of ours is. */
    @Test
    void killed_before_the_first_site_takes_the_place_of_what_others_keep_there() throws IOException {
        lay(folder, ".git/HEAD", "ref");
        lay(folder, Mark.NAME, "");
        publish(old, "index.html", "2");
        lay(old, ".git/HEAD", "ref");
        next_build_succeeds();
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "2", ".git/HEAD", "ref"));
    }

    @Test
    void killed_after_the_first_site_took_the_place_of_what_others_keep_there() throws IOException {
        publish(folder, "index.html", "1");
        lay(folder, ".git/HEAD", "ref");
        lay(old, ".git/HEAD", "ref");
        lay(old, ".git/index", "late");
        lay(old, Mark.NAME, "");
        next_build_succeeds();
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "2", ".git/HEAD", "ref", ".git/index", "late"));
    }

    @Test
    void killed_between_the_moves_of_the_first_site() throws IOException {
        lay(old, "CNAME", "kept");
        lay(old, Mark.NAME, "");
        publish(staging, "index.html", "1");
        next_build_succeeds();
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "2", "CNAME", "kept"));
    }

    @Test
    void killed_between_the_moves() throws IOException {
        kill_between_the_moves();
        next_build_succeeds();
        assertThat(folder.resolve("CNAME")).hasContent("kept");
    }

    @Test
    void killed_between_the_moves_and_the_next_build_fails() throws IOException {
        kill_between_the_moves();
        assertThatThrownBy(() -> publish(folder, Stream.of(new OutputFile("a", () -> {
                    throw new IOException("fails");
                }))))
                .hasMessage("fails");
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "1", "CNAME", "kept"));
        assertThat(neighbours(folder)).isEmpty();
    }

    @Test
    void killed_between_the_moves_behind_a_link() throws IOException {
        kill_between_the_moves();
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("site-output"));
        publish(link, "index.html", "2");
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "2", "CNAME", "kept"));
    }

    @Test
    void killed_between_the_moves_and_somebody_made_the_folder_again() throws IOException {
        kill_between_the_moves();
        lay(folder, ".gitignore", "from git checkout");
        next_build_succeeds();
        assertThat(folder.resolve("CNAME")).hasContent("kept");
        assertThat(folder.resolve(".gitignore")).hasContent("from git checkout");
    }

    @Test
    void killed_after_the_moves() throws IOException {
        publish(old, "index.html", "0", "gone.html", "gone");
        lay(old, "late.txt", "came late");
        publish(folder, "index.html", "1");
        next_build_succeeds();
        assertThat(folder.resolve("late.txt")).hasContent("came late");
        assertThat(folder.resolve("gone.html")).doesNotExist();
    }

    /** Whatever the clock said when they were written. */
    @Test
    void killed_before_the_moves_and_what_others_changed_since_stays() throws IOException {
        publish(folder, "index.html", "1");
        lay(folder, "CNAME", "changed since");
        Files.setLastModifiedTime(folder.resolve("CNAME"), FileTime.fromMillis(0));
        publish(old, "index.html", "2");
        lay(old, "CNAME", "as it was carried");
        next_build_succeeds();
        assertThat(folder.resolve("CNAME")).hasContent("changed since");
    }

    @Test
    void a_folder_that_cannot_be_staged_is_put_back() throws IOException {
        publish(folder, "index.html", "1");
        Swap swap = new Swap(SiteFolders.around(folder));
        assertThatThrownBy(() -> swap.run(Map.of())).isInstanceOf(IOException.class);
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "1"));
        assertThat(neighbours(folder)).isEmpty();
    }

    /** As above, where no site has stood yet. */
    @Test
    void a_folder_that_cannot_be_replaced_by_its_first_site_keeps_no_mark() throws IOException {
        lay(folder, "CNAME", "kept");
        Swap swap = new Swap(SiteFolders.around(folder));
        assertThatThrownBy(() -> swap.run(Map.of())).isInstanceOf(IOException.class);
        assertThat(contents(folder)).isEqualTo(Map.of("CNAME", "kept"));
    }

    private void kill_between_the_moves() throws IOException {
        publish(folder, "index.html", "1");
        lay(folder, "CNAME", "kept");
        Files.move(folder, old);
        publish(staging, "index.html", "2");
    }

    private void next_build_succeeds() throws IOException {
        publish(folder, "index.html", "2");
        assertThat(folder.resolve("index.html")).hasContent("2");
        assertThat(neighbours(folder)).isEmpty();
    }
}
