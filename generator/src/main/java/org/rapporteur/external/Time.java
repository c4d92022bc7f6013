package org.rapporteur.external;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What o'clock it is, and waiting: a test's own passes at once. */
interface Time {

    Instant now();

    /** Waits that long; not at all when it is none or less. */
    void pass(Duration duration) throws InterruptedException;

    /** The time of this machine. */
    static Time real(Clock clock) {
        return new Time() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void pass(Duration duration) throws InterruptedException {
                if (duration.compareTo(Duration.ZERO) > 0) {
                    Thread.sleep(duration.toMillis());
                }
            }
        };
    }
}
