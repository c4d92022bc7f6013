package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk on which nothing, or not all, can be written. */
class DiskTest {

    @TempDir
    Path project;

    private TwoSites sites;

    @BeforeEach
    void publish_the_old_site() throws Exception {
        sites = TwoSites.in(project);
    }

    /** As a quota does, and a disk that is full. Runs wherever there is a shell. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    @DisabledOnOs(OS.WINDOWS)
    void files_that_may_not_grow_beyond_a_part_of_the_largest(double part) throws Exception {
        // In blocks of 512 bytes (POSIX, ulimit); the largest file itself never fits.
        long blocks = (long) (part * ((sites.largest() - 1) / 512));
        fails(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$0\" \"$@\""));
    }

    /** There is room for the site that stands, and for some or most of the next. */
    @ParameterizedTest
    @ValueSource(doubles = {1.02, 1.1, 1.2})
    void a_disk_that_is_full(double room) throws Exception {
        fails(Disks.small(sites, "size=" + (long) (room * sites.room())));
    }

    /** So that it is the size alone that has the others fail. */
    @Test
    void a_disk_with_room_for_both_sites_takes_the_new_one() throws Exception {
        try (ChildProcess child =
                ChildProcess.building(sites, Disks.small(sites, "size=" + 3 * sites.room()), List.of())) {
            ChildProcess.Ending ending = child.ending();
            assertThat(ending.code()).as(ending.words()).isZero();
        }
        sites.requireStands(TwoSites.NEW);
    }

    @Test
    void a_disk_that_takes_no_more_files() throws Exception {
        fails(Disks.small(sites, "nr_inodes=" + (long) (1.5 * sites.files())));
    }

    @Test
    void a_disk_that_is_read_only() throws Exception {
        fails(Disks.readOnly(sites));
    }

    /** It stops the administrator too, and a build only when all is written and the sites are to change places. */
    @Test
    void a_folder_that_nobody_may_change() throws Exception {
        Disks.require("chattr", "chattr", "+i", sites.output().toString());
        try {
            fails(List.of());
        } finally {
            Disks.require("chattr", "chattr", "-i", sites.output().toString());
        }
    }

    /** Nothing about the folder itself tells that it is another one's. */
    @Test
    void a_folder_that_is_mounted_inside() throws Exception {
        Path mine = Files.createDirectories(project.resolve("mine"));
        Files.writeString(mine.resolve("notes.txt"), "mine");
        Path inside = sites.output().resolve("bpf/mounted");
        Files.createDirectory(inside);
        try (ChildProcess child = ChildProcess.building(sites, Disks.mounted(mine, inside), List.of())) {
            assertThat(child.ending().words()).contains("Another folder is mounted inside the published one");
        }
        assertThat(mine.resolve("notes.txt")).hasContent("mine");
        sites.requireStands(TwoSites.OLD);
    }

    private void fails(List<String> shell) throws Exception {
        try (ChildProcess child = ChildProcess.building(sites, shell, List.of())) {
            ChildProcess.Ending ending = child.ending();
            assertThat(ending.words()).startsWith("begins");
            assertThat(ending.code()).as(ending.words()).isPositive();
        }
        sites.requireStands(TwoSites.OLD);
    }
}
