package org.rapporteur.parse;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;

/** A text by which something is called. It stands wherever that is listed, and the site grows with their product. */
final class NameShape implements Shape<Located<String>> {

    private static final int MOST = 1_000;

    @Override
    public Optional<Located<String>> read(Value value, Reading reading) {
        if (value instanceof Value.Scalar scalar && scalar.text().length() > MOST) {
            reading.add(
                    Rule.WRONG_VALUE,
                    value.position(),
                    String.format(
                            Locale.ROOT,
                            "“%s” has more than %,d characters, and stands on other pages too.",
                            reading.key(),
                            MOST),
                    "Shorten it, and write the rest into the text below the front matter, or into a summary.");
            return Optional.empty();
        }
        return Shapes.TEXT.read(value, reading);
    }

    @Override
    public String expected() {
        return Shapes.TEXT.expected();
    }

    @Override
    public Schema schema() {
        return Shapes.TEXT.schema();
    }
}
