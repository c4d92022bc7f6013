package org.rapporteur.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    static final String TYPE = "What the document is.";

    /** An address of this site from before: it is redirected, or explained. */
    static final Shape<Located<String>> OLD_ADDRESS = new TextShape<>(
            "an old address of this site",
            "Write it from the site's root, such as /cms/old-page/.",
            Notations.OLD_ADDRESS,
            OldAddress::of);

    private final DocumentType type;
    private final Key<Located<String>> title;
    private final Key<Located<String>> summary =
            optional("summary", "One or two sentences, for lists, feeds and social cards.", Shapes.SENTENCES);
    private final Key<Located<String>> symbol =
            optional("symbol", "A short id to cite the document by, such as BPF-CYB/2017/VM4.", Shapes.TEXT);
    private final Key<Boolean> draft =
            optional("draft", "Whether the document, and all below it, is not published yet.", Shapes.YES_OR_NO);
    private final Key<List<Located<String>>> aliases =
            list("aliases", "Old addresses of this site that lead here now.", OLD_ADDRESS);
    private final Key<PartialDate> updated =
            optional("updated", "The date of the last change, if not that of the last commit.", Shapes.DATE);
    private final Key<List<Located<String>>> topics =
            list("topics", "What it is about. Each topic has a page that lists its documents.", Shapes.TEXT);
    private final Key<String> language =
            optional("language", "The language of the text, if not the site's.", Shapes.LANGUAGE);

    /**
     * A document's front matter, which only needs its place and its body to be a document.
     *
     * @param isWhole false when something stands in for a required value, so that all else that is wrong is found too
     */
    record Front(Maker maker, boolean isWhole) {
        Document document(DocumentPath path, Position position, Body body) {
            return maker.document(path, position, body);
        }
    }

    /** Makes the document. */
    @FunctionalInterface
    interface Maker {
        Document document(DocumentPath path, Position position, Body body);
    }

    DocumentShape(DocumentType type) {
        this.type = type;
        required("type", TYPE, new WordShape<>(List.of(type.word()), DocumentType::of));
        this.title = type == DocumentType.MEETING
                ? optional(
                        "title",
                        "What the meeting is called; else “Virtual Meeting IV”, from format and number.",
                        Shapes.TEXT)
                : required("title", "What the document is called.", Shapes.TEXT);
    }

    /** The document that head, body and the type's own keys make. */
    protected abstract Document document(Head head, Body body, Entries entries);

    /** What to call a document that leaves out its title. */
    protected String derivedTitle(DocumentPath path, Entries entries) {
        return path.page().name();
    }

    @Override
    protected final boolean isReadInPart() {
        return true;
    }

    /** The date that it gives; of one that gives none that can be read, its cycle's year, where nothing finds fault with it. */
    protected static PartialDate date(Key<PartialDate> key, DocumentPath path, Entries entries) {
        return entries.get(key)
                .orElseGet(() -> Stream.of(path.page().value().split("/"))
                        .filter(name -> name.matches("[12][0-9]{3}"))
                        .findFirst()
                        .flatMap(PartialDate::parse)
                        .orElse(PartialDate.of(LocalDate.EPOCH)));
    }

    @Override
    protected final Optional<Front> build(Entries entries, Reading reading) {
        return Optional.of(new Front(
                (path, position, body) -> document(head(path, position, entries), body, entries), entries.isWhole()));
    }

    private Head head(DocumentPath path, Position position, Entries entries) {
        return new Head(
                type,
                path,
                position,
                entries.get(title).orElseGet(() -> new Located<>(derivedTitle(path, entries), position)),
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
