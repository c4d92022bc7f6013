package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull request can lay symbolic links where a report will be written. */
class ReportFolderTest {

    @TempDir
    Path work;

    @Test
    void a_link_in_the_place_of_a_file_is_replaced_and_not_followed() throws IOException {
        Path victim = Files.writeString(work.resolve("victim"), "untouched");
        Path folder = Files.createDirectories(work.resolve("target/rapporteur"));
        Files.createSymbolicLink(folder.resolve("report.json"), victim);

        new ReportFolder(folder).write("report.json", "{}");

        assertThat(victim).hasContent("untouched");
        assertThat(folder.resolve("report.json")).hasContent("{}");
    }

    @Test
    void a_file_that_has_the_text_already_is_left_alone() throws IOException {
        ReportFolder folder = new ReportFolder(work.resolve("target/rapporteur"));
        FileTime before = FileTime.fromMillis(0);
        assertThat(folder.write("report.json", "{}")).isTrue();
        Files.setLastModifiedTime(work.resolve("target/rapporteur/report.json"), before);

        assertThat(folder.write("report.json", "{}")).isFalse();
        assertThat(Files.getLastModifiedTime(work.resolve("target/rapporteur/report.json")))
                .isEqualTo(before);
        assertThat(folder.write("report.json", "[]")).isTrue();
        assertThat(work.resolve("target/rapporteur/report.json")).hasContent("[]");
    }

    @Test
    void a_link_in_the_place_of_the_build_folder_is_refused() throws IOException {
        Path victim = Files.createDirectories(work.resolve("victim"));
        Files.createSymbolicLink(work.resolve("target"), victim);

        assertThatThrownBy(() -> new ReportFolder(work.resolve("target/rapporteur")).write("report.json", "{}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("symbolic link");
        assertThat(victim).isEmptyDirectory();
    }

    @Test
    void a_link_in_the_place_of_a_folder_is_refused() throws IOException {
        Path victim = Files.createDirectories(work.resolve("victim"));
        Path folder = Files.createDirectories(work.resolve("target")).resolve("rapporteur");
        Files.createSymbolicLink(folder, victim);

        assertThatThrownBy(() -> new ReportFolder(folder).write("rules/a.md", "a"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("symbolic link");
        assertThat(victim).isEmptyDirectory();
    }
}
