package org.rapporteur.model;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is found out when it is first asked for, and once: not every page needs it. May be asked for by several threads at once.
 */
final class Late<T> {

    private final Supplier<T> finding;
    private Optional<T> found = Optional.empty();

    /** @param finding by one thread: one that helps others meanwhile could come back for the same */
    Late(Supplier<T> finding) {
        this.finding = finding;
    }

    synchronized T value() {
        if (found.isEmpty()) {
            found = Optional.of(finding.get());
        }
        return found.get();
    }
}
