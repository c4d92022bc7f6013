package org.rapporteur.parallel;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is found out when it is first asked for, and once: not everybody needs it. May be asked for by several threads at once.
 */
public final class Late<T> {

    private final Supplier<T> finding;
    private Optional<T> found = Optional.empty();

    /** @param finding must not come to ask for the same */
    public Late(Supplier<T> finding) {
        this.finding = finding;
    }

    /** It, as soon as it is found out. */
    public synchronized T value() {
        if (found.isEmpty()) {
            found = Optional.of(finding.get());
        }
        return found.get();
    }
}
