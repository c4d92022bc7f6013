package org.rapporteur.parse;

import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.diagnostic.Located;

/**
 * A text, or what a text stands for.
 *
 * @param expected what fits
 * @param hint how to write it
 * @param notation what every text that fits looks like
 * @param meaning what a text of that notation stands for; empty when it stands for nothing
 */
record TextShape<T>(String expected, String hint, Notation notation, Function<Located<String>, Optional<T>> meaning)
        implements Shape<T> {

    @Override
    public Optional<T> read(Value value, Reading reading) {
        if (!(value instanceof Value.Scalar scalar)) {
            reading.wrongType(value, expected, hint);
            return Optional.empty();
        }
        Optional<T> read = notation.fits(scalar.text())
                ? meaning.apply(new Located<>(scalar.text(), scalar.position()))
                : Optional.empty();
        if (read.isEmpty()) {
            reading.wrongValue(value, expected, hint);
        }
        return read;
    }

    @Override
    public Schema schema() {
        return Schema.text(notation, expected, hint);
    }
}
