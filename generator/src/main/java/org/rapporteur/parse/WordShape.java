package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.diagnostic.Spelling;

/** One of a few words. */
record WordShape<T>(List<String> words, Function<String, Optional<T>> meaning) implements Shape<T> {

    WordShape {
        words = List.copyOf(words);
    }

    @Override
    public Optional<T> read(Value value, Reading reading) {
        if (!(value instanceof Value.Scalar scalar)) {
            reading.wrongType(value, expected(), "Write one of " + String.join(", ", words) + ".");
            return Optional.empty();
        }
        Optional<T> read = meaning.apply(scalar.text());
        if (read.isEmpty()) {
            reading.wrongValue(value, expected(), Spelling.hint(scalar.text(), words));
        }
        return read;
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", words);
    }

    @Override
    public Schema schema() {
        return Schema.text(Notation.of(words), expected(), "Correct the word.");
    }
}
