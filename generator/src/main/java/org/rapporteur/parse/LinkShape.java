package org.rapporteur.parse;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Link;

/** A link: a URL, a path, or a mapping with {@code title} and {@code url}. */
final class LinkShape implements Shape<Link> {

    static final LinkShape LINK = new LinkShape();

    private final AsMapping mapping = new AsMapping();

    private LinkShape() {}

    @Override
    public Optional<Link> read(Value value, Reading reading) {
        return value instanceof Value.Mapping
                ? mapping.read(value, reading)
                : Shapes.TARGET.read(value, reading).map(target -> new Link(target, Optional.empty()));
    }

    @Override
    public String expected() {
        return "a link: a web address, a path, or `{title: …, url: …}`";
    }

    @Override
    public Schema schema() {
        return Shapes.TARGET.schema().or(mapping.schema());
    }

    private static final class AsMapping extends MappingShape<Link> {
        private final Key<String> title =
                optional("title", "What to call the page or file that it leads to.", Shapes.WORDS);
        private final Key<Located<String>> url =
                required("url", "A web address, or the path of a file.", Shapes.TARGET);

        @Override
        protected Optional<Link> build(Entries entries, Reading reading) {
            return Optional.of(new Link(entries.need(url), entries.get(title)));
        }

        @Override
        public String expected() {
            return "a link";
        }
    }
}
