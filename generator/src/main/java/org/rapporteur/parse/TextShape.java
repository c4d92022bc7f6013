package org.rapporteur.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;

/**
 * A text, or what a text stands for. It stands on other pages too, on some on all of them: the site grows with the product,
 * so it has an end.
 *
 * @param expected what fits
 * @param hint how to write it
 * @param most how many characters it may have
 * @param notation what every text that fits looks like
 * @param meaning what a text of that notation stands for; empty when it stands for nothing
 */
record TextShape<T>(
        String expected, String hint, int most, Notation notation, Function<Located<String>, Optional<T>> meaning)
        implements Shape<T> {

    /** Of a text by which something is called. */
    private static final int NAME = 1_000;

    /** One that is no longer than a name. */
    TextShape(String expected, String hint, Notation notation, Function<Located<String>, Optional<T>> meaning) {
        this(expected, hint, NAME, notation, meaning);
    }

    @Override
    public Optional<T> read(Value value, Reading reading) {
        if (!(value instanceof Value.Scalar scalar)) {
            reading.wrongType(value, expected, hint);
            return Optional.empty();
        }
        if (scalar.text().length() > most) {
            tooLong(value, reading);
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

    private void tooLong(Value value, Reading reading) {
        reading.add(
                Rule.WRONG_VALUE,
                value.position(),
                String.format(
                        Locale.ROOT,
                        "“%s” has more than %,d characters, and stands on other pages too.",
                        reading.key(),
                        most),
                "Shorten it: what there is to say belongs into a text.");
    }

    @Override
    public Schema schema() {
        return Schema.text(notation, expected, hint);
    }
}
