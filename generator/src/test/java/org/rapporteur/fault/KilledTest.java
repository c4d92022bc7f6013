package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kill -9}, or whatever ends a process without a word. */
class KilledTest {

    /** For each of the two sizes. All are tried, and more of them, by the profile {@code faults}. */
    private static final int KILLS = Integer.getInteger("rapporteur.kills", 4) / 2;

    /** In meetings; the small site has none. */
    private static final int LARGE = Integer.getInteger("rapporteur.large", 10);

    private final Random random = new Random();

    @TempDir
    Path project;

    @ParameterizedTest
    @CsvSource({"small", "large"})
    void a_build_that_is_killed_at_any_moment_leaves_one_site_and_the_next_clears_away_the_rest(String size)
            throws Exception {
        TwoSites sites = TwoSites.in(project, size.equals("small") ? 0 : LARGE);
        long build = lengthOfABuild(sites);
        for (int kill = 0; kill < KILLS; kill++) {
            String moment = kill % 2 == 0 ? killWhenever(sites, 2 * build) : killWhileExchanging(sites, build);
            assertThatCode(() -> {
                        sites.requireWhole();
                        sites.requireHealed();
                    })
                    .as("kill %d, %s", kill, moment)
                    .doesNotThrowAnyException();
            if ((kill + 1) % 50 == 0) {
                // For whoever waits for a thousand.
                System.out.println(kill + 1 + " kills of the " + size + " site: always one that is whole.");
            }
        }
    }

    /** In nanoseconds, in a process that is as young as those that are killed. */
    private static long lengthOfABuild(TwoSites sites) throws Exception {
        try (ChildProcess child = ChildProcess.buildingForEver(sites)) {
            child.says("begins");
            long start = System.nanoTime();
            child.says("stands");
            return System.nanoTime() - start;
        }
    }

    /** While it reads, renders, writes, exchanges or deletes. */
    private String killWhenever(TwoSites sites, long latest) throws Exception {
        try (ChildProcess child = ChildProcess.buildingForEver(sites)) {
            child.says("begins");
            long moment = (long) (random.nextDouble() * latest);
            LockSupport.parkNanos(moment);
            child.kill();
            return TimeUnit.NANOSECONDS.toMicros(moment) + " µs after it began";
        }
    }

    /** Around the moment when the sites change places, which is so short that hardly any other kill falls into it. */
    private String killWhileExchanging(TwoSites sites, long build) throws Exception {
        Path old = sites.place().resolve(".site-output.old");
        try (ChildProcess child = ChildProcess.buildingForEver(sites)) {
            child.says("begins");
            while (child.isAlive() && !Files.exists(old)) {
                Thread.onSpinWait();
            }
            long moment = (long) (Math.pow(random.nextDouble(), 4) * build / 10);
            for (long start = System.nanoTime(); System.nanoTime() - start < moment; ) {
                Thread.onSpinWait();
            }
            child.kill();
            return TimeUnit.NANOSECONDS.toMicros(moment) + " µs after they began to change places";
        }
    }
}
