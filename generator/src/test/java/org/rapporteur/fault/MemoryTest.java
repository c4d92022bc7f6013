package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Too little memory, so that a build ends at one height or another. */
class MemoryTest {

    /** In the least not even all can be read, in the most all is written. */
    private static final List<Integer> MEGABYTES = List.of(8, 12, 16, 64);

    @TempDir
    Path project;

    @Test
    void a_build_that_runs_out_of_memory_keeps_the_old_site() throws Exception {
        TwoSites sites = TwoSites.in(project, 3);
        List<Integer> codes = new ArrayList<>();
        for (int megabytes : MEGABYTES) {
            codes.add(build(sites, megabytes));
        }
        assertThat(codes).as("with too little and with enough").contains(0).anyMatch(code -> code > 0);
    }

    /** Where there is no memory to clear away what is written, the next build does. */
    private static int build(TwoSites sites, int megabytes) throws Exception {
        try (ChildProcess child = ChildProcess.building(sites, List.of(), List.of("-Xmx" + megabytes + "m"))) {
            ChildProcess.Ending ending = child.ending();
            assertThat(sites.requireWhole())
                    .as("with %d MB: %s", megabytes, ending.words())
                    .isEqualTo(ending.code() == 0 ? TwoSites.NEW : TwoSites.OLD);
            sites.requireHealed();
            sites.build(TwoSites.OLD).into(sites.output());
            return ending.code();
        }
    }
}
