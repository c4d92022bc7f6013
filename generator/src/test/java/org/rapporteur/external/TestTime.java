package org.rapporteur.external;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** A time that passes only when somebody waits, and then at once. */
final class TestTime implements Time {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2017-09-18T12:00:00Z"));

    @Override
    public Instant now() {
        return now.get();
    }

    @Override
    public void pass(Duration duration) {
        if (!duration.isNegative()) {
            now.updateAndGet(before -> before.plus(duration));
        }
    }
}
