package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.markdown.Body;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Head;
import org.rapporteur.model.PartialDate;

/** The front matter of one type of document: the common keys, and those that a subclass declares. */
abstract class DocumentShape extends MappingShape<DocumentShape.Front> {

    /** An address of this site from before: it is redirected, or explained. */
    static final Shape<Located<String>> OLD_ADDRESS = new TextShape<>(
            "an old address of this site", "Write it from the site's root, such as /cms/old-page/.", OldAddress::of);

    private final DocumentType type;
    private final Key<String> typeKey = required("type", Shapes.WORDS);
    private final Key<Located<String>> title;
    private final Key<Located<String>> summary = optional("summary", Shapes.TEXT);
    private final Key<Located<String>> symbol = optional("symbol", Shapes.TEXT);
    private final Key<Boolean> draft = optional("draft", Shapes.YES_OR_NO);
    private final Key<List<Located<String>>> aliases = list("aliases", OLD_ADDRESS);
    private final Key<PartialDate> updated = optional("updated", Shapes.DATE);
    private final Key<List<Located<String>>> topics = list("topics", Shapes.TEXT);
    private final Key<String> language = optional("language", Shapes.LANGUAGE);

    /** A document's front matter, which only needs its place and its body to be a document. */
    interface Front {
        Document document(DocumentPath path, Position position, Body body);
    }

    DocumentShape(DocumentType type) {
        this.type = type;
        this.title = type == DocumentType.MEETING ? optional("title", Shapes.TEXT) : required("title", Shapes.TEXT);
    }

    /** The document that head, body and the type's own keys make. */
    protected abstract Document document(Head head, Body body, Entries entries);

    /** What to call a document that leaves out its title. */
    protected String derivedTitle(Entries entries) {
        throw new IllegalStateException(type + " must have a title");
    }

    @Override
    protected final Optional<Front> build(Entries entries, Reading reading) {
        return Optional.of((path, position, body) -> document(head(path, position, entries), body, entries));
    }

    private Head head(DocumentPath path, Position position, Entries entries) {
        return new Head(
                type,
                path,
                position,
                entries.get(title).orElseGet(() -> new Located<>(derivedTitle(entries), position)),
                entries.get(summary),
                entries.get(symbol),
                entries.get(draft).orElse(false),
                entries.list(aliases).stream()
                        .map(alias -> OldAddress.from(alias, path))
                        .toList(),
                entries.get(updated),
                entries.list(topics),
                entries.get(language).or(path::language));
    }

    @Override
    public final String expected() {
        return type.phrase();
    }

    final DocumentType type() {
        return type;
    }

    @Override
    protected final String unknownKeyHint(String key) {
        return DocumentShapes.typesWith(key)
                .map(types -> "It belongs to " + types + "; remove it here, or correct `type`.")
                .orElseGet(() -> super.unknownKeyHint(key));
    }
}
