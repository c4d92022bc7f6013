package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.output.Sites.contents;
import static org.rapporteur.output.Sites.lay;
import static org.rapporteur.output.Sites.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which folders Rapporteur takes for its own, and how it refuses the others. */
class OwnershipTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void name_the_folder() {
        folder = temp.resolve("site-output");
    }

    @Test
    void an_empty_folder_is_taken() throws IOException {
        Files.createDirectory(folder);
        assertThat(publish(folder, "index.html", "1").written()).isEqualTo(1);
    }

    @Test
    void a_folder_with_anything_else_is_refused_and_untouched() throws IOException {
        lay(folder, "thesis.doc", "years of work");
        lay(folder, ".git/HEAD", "ref");
        assertThatThrownBy(() -> publish(folder, "index.html", "1"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("not empty, and was not written by Rapporteur")
                .hasMessageContaining("\"thesis.doc\"");
        assertThat(contents(folder)).isEqualTo(Map.of("thesis.doc", "years of work", ".git/HEAD", "ref"));
        assertThat(temp.toFile().list()).as("not even a lock beside it").containsExactly("site-output");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "null",
                "[]",
                "{}",
                "{\"name\": \"A web app\", \"icons\": []}",
                "{\"schema\": \"rapporteur-manifest/2\", \"generator\": \"R\", \"facts\": {}, \"files\": []}",
                "{\"schema\": \"rapporteur-manifest/1\", \"generator\": \"R\", \"facts\": {}}",
                "{\"schema\": \"rapporteur-manifest/1\", \"generator\": \"R\", \"facts\": {}, \"files\": [null]}",
                "{\"schema\": \"rapporteur-manifest/1\", \"generator\": \"R\", \"facts\": {}, \"files\": [{}]}",
                "{\"schema\": \"rapporteur-manifest/1\", \"generator\": \"R\", \"facts\": {}, \"files\": []} more",
                "{\"schema\": \"rapporteur-manifest/1\", \"generator\": \"R\", \"facts\": {\"commit\": null}, \"files\": []}",
                "{\"schema\": \"rapporteur-manifest/1\", \"generator\": \"R\", \"facts\": {}, \"files\":"
                        + " [{\"path\": \"../kept.txt\", \"size\": 4, \"sha256\": \"\"}]}",
                "{\"schema\": \"rapporteur-manifest/1\", \"generator\": \"R\", \"facts\": {}, \"files\":"
                        + " [{\"path\": \"/etc/passwd\", \"size\": 4, \"sha256\": \"\"}]}",
            })
    void a_folder_whose_manifest_cannot_be_trusted_is_refused_and_untouched(String manifest) throws IOException {
        lay(folder, Manifest.NAME, manifest);
        lay(folder, "page.html", "kept");
        Path outside = lay(temp, "kept.txt", "kept");
        assertThatThrownBy(() -> publish(folder, "index.html", "1"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("is not a manifest of Rapporteur, or is damaged: ")
                .satisfies(
                        refused -> assertThat(((OutputRefused) refused).hint()).isNotBlank());
        assertThat(contents(folder)).isEqualTo(Map.of("page.html", "kept"));
        assertThat(outside).hasContent("kept");
    }

    /** A pipe to which nobody writes has no end. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_manifest_that_is_no_plain_file_is_refused() throws Exception {
        Files.createDirectories(folder);
        new ProcessBuilder("mkfifo", folder.resolve(Manifest.NAME).toString())
                .start()
                .waitFor();
        assertThatThrownBy(() -> publish(folder, "index.html", "1"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("is no plain file");
    }

    @Test
    void a_file_is_not_a_folder() throws IOException {
        Files.writeString(folder, "a file");
        assertThatThrownBy(() -> publish(folder, "index.html", "1"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("is not a folder");
        assertThat(folder).hasContent("a file");
    }

    @Test
    void a_place_where_nothing_can_be_made_is_refused() throws IOException {
        Path file = lay(temp, "file", "");
        assertThatThrownBy(() -> publish(file.resolve("site"), "index.html", "1"))
                .isInstanceOf(OutputRefused.class);
        Files.createDirectory(temp.resolve(".site-output.lock"));
        assertThatThrownBy(() -> publish(folder, "index.html", "1"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("Nothing can be written beside");
    }

    @Test
    void the_root_of_the_file_system_is_refused() {
        assertThatThrownBy(() -> publish(Path.of("/"), "index.html", "1")).isInstanceOf(OutputRefused.class);
    }

    @Test
    void a_mount_point_is_refused() throws IOException {
        Path mounted = Path.of("/dev/shm");
        Assumptions.assumeTrue(Files.isDirectory(mounted) && Files.isWritable(Path.of("/dev")));
        Assumptions.assumeFalse(Trees.onOneDevice(mounted, mounted.getParent()));
        SiteFolders places = SiteFolders.around(mounted);
        assertThatThrownBy(places::requireReplaceable)
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("file system of its own");
    }

    @Test
    void what_cannot_be_deleted_is_said_and_does_not_fail_the_site() throws Exception {
        publish(folder, "locked/index.html", "1");
        Path locked = folder.resolve("locked");
        Assumptions.assumeTrue(attribute("+i", locked), "only root may, and not on every file system");
        Path staging = temp.toRealPath().resolve(".site-output.staging");
        assertThat(publish(folder, "index.html", "2").leftBehind()).contains(staging.resolve("locked/index.html"));
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "2"));
        assertThatThrownBy(() -> publish(folder, "index.html", "3"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("cannot be deleted");
        assertThat(attribute("-i", staging.resolve("locked"))).isTrue();
        assertThat(publish(folder, "index.html", "3").leftBehind()).isEmpty();
    }

    private static boolean attribute(String change, Path path) throws Exception {
        return new ProcessBuilder("sh", "-c", "chattr " + change + " \"$0\"", path.toString())
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void what_nobody_may_write_into_is_cleared_away_too() throws IOException {
        publish(folder, "locked/index.html", "1");
        folder.resolve("locked").toFile().setWritable(false);
        assertThat(publish(folder, "index.html", "2").leftBehind()).isEmpty();
    }

    @Test
    void a_folder_that_became_another_one_is_refused_though_builds_were_here_before() throws IOException {
        publish(folder, "index.html", "1");
        Files.delete(folder.resolve(Manifest.NAME));
        assertThatThrownBy(() -> publish(folder, "index.html", "2"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("not empty");
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "1"));
    }

    @Test
    void a_read_only_folder_is_refused() throws IOException {
        publish(folder, "index.html", "1");
        Assumptions.assumeTrue(
                folder.toFile().setWritable(false) && !Files.isWritable(folder), "root may write anywhere");
        assertThatThrownBy(() -> publish(folder, "index.html", "2"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("read-only");
        folder.toFile().setWritable(true);
    }
}
