package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Link;

/** The navigation: not more links than a reader takes in, for each stands on every page, and the site grows with their product. */
final class NavigationShape implements Shape<List<Link>> {

    private static final int MOST = 50;

    private final Shape<List<Link>> links = new ListShape<>(LinkShape.LINK);

    @Override
    public Optional<List<Link>> read(Value value, Reading reading) {
        if (value instanceof Value.Sequence sequence && sequence.items().size() > MOST) {
            reading.add(
                    Rule.WRONG_VALUE,
                    sequence.items().get(MOST).position(),
                    "The navigation has more than " + MOST + " links, and all of them stand on every page.",
                    "Keep those that readers need everywhere, and put the others on a page that one of them leads to.");
            return Optional.empty();
        }
        return links.read(value, reading);
    }

    @Override
    public String expected() {
        return links.expected();
    }

    @Override
    public Schema schema() {
        return links.schema();
    }
}
