package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Stage;

/** A published folder at which somebody else is too. */
class OutputTest {

    @TempDir
    Path project;

    private TwoSites sites;

    @BeforeEach
    void publish_the_old_site() throws IOException {
        sites = TwoSites.in(project);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20})
    void a_folder_that_vanishes_is_missing_or_has_the_new_site_and_the_next_build_makes_it_again(int after)
            throws IOException {
        // What was in it of others is gone with it, by whoever took it away.
        FaultAt fault = new FaultAt(Stage.WRITING, after, () -> Files.move(sites.output(), project.resolve("away")));
        try {
            sites.build(TwoSites.NEW).into(sites.output(), fault);
            sites.requireManifest(TwoSites.NEW);
        } catch (IOException gone) {
            assertThat(sites.output()).doesNotExist();
        }
        assertThat(fault.happened()).isTrue();
        sites.build(TwoSites.OLD).into(sites.output());
        sites.requireManifest(TwoSites.OLD);
    }

    @Test
    void a_folder_that_vanishes_while_nothing_is_new_is_made_again() throws IOException {
        sites.build(TwoSites.OLD)
                .into(
                        sites.output(),
                        new FaultAt(Stage.CHECKING, 1, () -> Files.move(sites.output(), project.resolve("away"))));
        sites.requireManifest(TwoSites.OLD);
    }

    /** As by a {@code git clean}, which knows nothing of builds. Where nothing was written yet, nothing is lost. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20})
    void what_is_written_already_vanishes_and_no_half_of_a_site_is_published(int after) throws IOException {
        Path staging = sites.place().resolve(".site-output.staging");
        FaultAt fault = new FaultAt(Stage.WRITING, after, () -> Files.move(staging, project.resolve("away")));
        String standing = TwoSites.NEW;
        try {
            sites.build(TwoSites.NEW).into(sites.output(), fault);
        } catch (IOException gone) {
            standing = TwoSites.OLD;
        }
        assertThat(fault.happened()).isTrue();
        sites.requireStands(standing);
    }

    @Test
    void two_builds_at_once_and_one_is_killed_leave_one_site() throws Exception {
        try (ChildProcess one = ChildProcess.buildingForEver(sites);
                ChildProcess other = ChildProcess.buildingForEver(sites)) {
            for (ChildProcess each : List.of(one, other, one)) {
                each.says("stands");
            }
            one.kill();
            other.says("stands");
            other.says("stands");
        }
        sites.requireWhole();
        sites.requireHealed();
    }

    /** Where the system cannot exchange two folders in one step, there is none for a moment. */
    @EnabledOnOs(OS.LINUX)
    @Test
    void readers_see_one_site_or_the_other_while_builds_go_on() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ChildProcess child = ChildProcess.buildingForEver(sites)) {
            child.says("stands");
            Thread builds = new Thread(() -> {
                try {
                    child.says("stands");
                    child.says("stands");
                } catch (IOException ended) {
                    throw new UncheckedIOException(ended);
                } finally {
                    done.set(true);
                }
            });
            builds.start();
            while (!done.get()) {
                sites.requireOneManifest();
            }
            builds.join();
        }
    }
}
