package org.rapporteur.parse;

import java.util.List;
import java.util.Locale;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Link;

/** Shapes of what stands on many pages: not more of it than readers take in, for the site grows with their product. */
final class Bounds {

    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_LINKS = 50;

    /** A text by which something is called. */
    static final Shape<Located<String>> NAME = Shapes.TEXT.unless(Bounds::isTooLong);

    static final Shape<List<Link>> NAVIGATION = new ListShape<>(LinkShape.LINK).unless(Bounds::areTooMany);

    private Bounds() {}

    private static boolean isTooLong(Value value, Reading reading) {
        boolean refused = value instanceof Value.Scalar scalar && scalar.text().length() > LONGEST_NAME;
        if (refused) {
            reading.add(
                    Rule.WRONG_VALUE,
                    value.position(),
                    String.format(
                            Locale.ROOT,
                            "“%s” has more than %,d characters, and stands on other pages too.",
                            reading.key(),
                            LONGEST_NAME),
                    "Shorten it: what there is to say belongs into a text.");
        }
        return refused;
    }

    private static boolean areTooMany(Value value, Reading reading) {
        if (!(value instanceof Value.Sequence sequence) || sequence.items().size() <= MOST_LINKS) {
            return false;
        }
        reading.add(
                Rule.WRONG_VALUE,
                sequence.items().get(MOST_LINKS).position(),
                "The navigation has more than " + MOST_LINKS + " links, and all of them stand on every page.",
                "Keep those that readers need everywhere, and put the others on a page that one of them leads to.");
        return true;
    }
}
