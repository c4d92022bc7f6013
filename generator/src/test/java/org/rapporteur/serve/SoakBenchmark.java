package org.rapporteur.serve;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Corpus;

/**
 * What a preview holds on to while it is edited and asked for hours: {@code mvn -Pbenchmark test -Dtest=SoakBenchmark
 * -Drapporteur.minutes=60}; of another size by {@code -Drapporteur.meetings=1000}.
 */
class SoakBenchmark {

    private static final long MINUTES = Long.getLong("rapporteur.minutes", 5);
    private static final int LOOKS = 10;

    /** Between two edits: too short for the whole site to rest, and long enough for a page to be seen. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    @TempDir
    Path folder;

    @Test
    void prints_what_is_held_as_time_goes_by() throws Exception {
        Corpus.write(folder, Integer.getInteger("rapporteur.meetings", 200));
        try (Soak soak = new Soak(folder)) {
            long look = Duration.ofMinutes(MINUTES).toNanos() / LOOKS;
            long start = System.nanoTime();
            print(soak, start);
            for (int i = 1; i <= LOOKS; i++) {
                while (System.nanoTime() - start < i * look) {
                    soak.go();
                    Thread.sleep(PAUSE.toMillis());
                }
                print(soak, start);
            }
        }
    }

    private static void print(Soak soak, long start) {
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%5d s, %6d rounds: heap %4d MB, %3d threads, %s open files, %s%n",
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                soak.rounds(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                        ? system.getOpenFileDescriptorCount()
                        : "?",
                soak.server().held());
    }
}
