package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

/** What comes about by itself, sooner or later. */
final class Awaited {

    /** Guards against a hang only. */
    static final Duration HANG = Duration.ofMinutes(2);

    private static final int PAUSE = 20;

    private Awaited() {}

    interface Wanted {
        boolean holds() throws Exception;
    }

    static void until(String what, Wanted wanted) {
        assertTimeoutPreemptively(
                HANG,
                () -> {
                    while (!wanted.holds()) {
                        Thread.sleep(PAUSE);
                    }
                },
                what);
    }
}
