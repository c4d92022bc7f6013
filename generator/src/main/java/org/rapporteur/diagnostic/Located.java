package org.rapporteur.diagnostic;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value that remembers where it was written, so that whoever finds it wrong later can point at the place.
 *
 * <p>Equality is that of value and place together: compare {@code value()} to compare what was written.
 */
public record Located<T>(T value, Position position) {

    public Located {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(position, "position");
    }

    /** The same place with another value. */
    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), position);
    }
}
