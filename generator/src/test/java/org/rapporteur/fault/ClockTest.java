package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that jumps. A build asks none; it sees one only in the times of files, which may be anything. */
class ClockTest {

    @TempDir
    Path project;

    private TwoSites sites;

    @BeforeEach
    void publish_the_old_site() throws IOException {
        sites = TwoSites.in(project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-01-01T00:00:00Z", "2100-01-01T00:00:00Z"})
    void what_was_written_by_another_clock_is_built_and_replaced_as_ever(String moment) throws IOException {
        FileTime time = FileTime.from(Instant.parse(moment));
        set(time, sites.content(TwoSites.NEW));
        sites.requireHealed();
        set(time, sites.place(), sites.cache());
        sites.build(TwoSites.OLD).into(sites.output());
        sites.requireStands(TwoSites.OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-01-01T00:00:00Z", "2100-01-01T00:00:00Z"})
    void what_a_killed_build_left_is_cleared_away_whenever_it_was(String moment) throws IOException {
        Path staging = Files.createDirectory(sites.place().resolve(".site-output.staging"));
        Files.createFile(staging.resolve(".rapporteur-may-delete-this-folder"));
        Files.writeString(staging.resolve("index.html"), "half a pa");
        set(FileTime.from(Instant.parse(moment)), sites.place());
        sites.requireHealed();
    }

    private static void set(FileTime time, Path... folders) throws IOException {
        for (Path folder : List.of(folders)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, time);
                    assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
                }
            }
        }
    }
}
