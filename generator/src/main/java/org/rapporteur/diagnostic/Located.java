package org.rapporteur.diagnostic;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value that remembers where it was written, so that whoever finds it wrong later can point at the place.
 *
 * <p>Equality is that of value and place together: compare {@code value()} to compare what was written.
 *
 * @param file as {@link Position} has it; the three stand here themselves, since a record has very many
 * @param line likewise
 * @param column likewise
 */
public record Located<T>(T value, String file, int line, int column) {

    public Located {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(file, "file");
    }

    public Located(T value, Position position) {
        this(value, position.file(), position.line(), position.column());
    }

    public Position position() {
        return new Position(file, line, column);
    }

    /** The same place with another value. */
    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), file, line, column);
    }
}
