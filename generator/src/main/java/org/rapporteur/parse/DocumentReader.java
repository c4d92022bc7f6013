package org.rapporteur.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.BodySource;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.DocumentType;
import org.rapporteur.source.Digest;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.SourceText;

/** Reads one document: its front matter by its type's shape, its body as Markdown. */
final class DocumentReader {

    private static final List<String> TYPES =
            Stream.of(DocumentType.values()).map(DocumentType::word).toList();

    private final MarkdownReader markdown;
    private final Set<String> roles;
    private final Runnable each;

    /**
     * @param roles which words in parentheses are roles
     * @param each is run for each text that is read, by any thread
     */
    DocumentReader(MarkdownReader markdown, Set<String> roles, Runnable each) {
        this.markdown = markdown;
        this.roles = roles;
        this.each = each;
    }

    /**
     * What came of a file.
     *
     * @param document empty when it cannot be one, with a finding that says why
     * @param body its text, which is read even so: all that is wrong with a file is said at once
     * @param frontMatter the digest of what stands above the body, and in how many lines
     * @param isWhole whether all that is required was read
     */
    record Result(Optional<Document> document, Body body, String frontMatter, boolean isWhole) {
        static final Result NOTHING = new Result(Optional.empty(), Body.EMPTY, "", false);

        Result {
            // One of it in memory, also where both were read again.
            body = document.map(Document::body).filter(body::equals).orElse(body);
        }
    }

    /** Reads a document. */
    Result read(SourceFile file, Findings findings) {
        return SourceText.read(file, findings)
                .map(text -> read(text, file.path(), findings))
                .orElse(Result.NOTHING);
    }

    /**
     * Reads the text of a document.
     *
     * @param path of its file, below the content folder
     */
    Result read(SourceText text, String path, Findings findings) {
        return split(text, findings)
                .map(parts -> document(text.file(), path, parts, mapping(parts.yaml(), findings), findings))
                .orElse(Result.NOTHING);
    }

    /**
     * Reads a translation, which may leave out every key that its source has too (content-format, “Languages”).
     *
     * @param source the document that it translates
     */
    Result translation(SourceFile file, SourceFile source, Findings findings) {
        // What is wrong with the source is said where the source itself is read.
        Optional<Value.Mapping> original = SourceText.read(source, new Findings())
                .flatMap(text -> split(text, new Findings()))
                .flatMap(parts -> mapping(parts.yaml(), new Findings()));
        Result result = SourceText.read(file, findings)
                .flatMap(text -> split(text, findings))
                .map(parts -> document(
                        file.file(),
                        file.path(),
                        parts,
                        mapping(parts.yaml(), findings)
                                .map(own -> original.map(other -> completed(own, other))
                                        .orElse(own)),
                        findings))
                .orElse(Result.NOTHING);
        original.flatMap(keys -> type(keys, new Findings()))
                .ifPresent(type -> requireType(type, result, file, source, findings));
        return result;
    }

    private static void requireType(
            DocumentType type, Result translation, SourceFile file, SourceFile source, Findings findings) {
        translation
                .document()
                .map(Document::type)
                .filter(own -> own != type)
                .ifPresent(own -> findings.add(
                        Rule.WRONG_VALUE,
                        new Position(file.file(), 1, 1),
                        "This is " + own.phrase() + ", and what it translates is " + type.phrase() + ".",
                        "Write the same type as " + source.file() + ", or leave it out."));
    }

    /** A file divided; empty when it cannot be, with a finding that says why. */
    private Optional<FrontMatter> split(SourceText source, Findings findings) {
        each.run();
        return Optional.of(Characters.look(source, findings))
                .filter(text -> !MergeConflict.isIn(text, findings))
                .flatMap(text -> FrontMatter.split(text, findings))
                .map(parts -> parts.seemsToGoOn() ? parts.withKeysBelow(keysOf(parts), findings) : parts);
    }

    /** What are keys in front matter; those of any document when it does not say which it is. */
    private static Set<String> keysOf(FrontMatter parts) {
        return mapping(parts.yaml(), new Findings())
                .flatMap(keys -> type(keys, new Findings()))
                .map(type -> DocumentShapes.of(type).keyNames())
                .orElseGet(DocumentShapes::keyNames);
    }

    private static Value.Mapping completed(Value.Mapping own, Value.Mapping original) {
        Set<String> present = new HashSet<>();
        own.entries().forEach(entry -> present.add(entry.key().text()));
        List<Value.Entry> entries = new ArrayList<>(own.entries());
        original.entries().stream()
                .filter(entry -> present.add(entry.key().text()))
                .forEach(entries::add);
        return new Value.Mapping(entries, own.position());
    }

    /** The keys of front matter; empty when it has none that can be read, with a finding that says why. */
    static Optional<Value.Mapping> mapping(YamlText yaml, Findings findings) {
        Optional<Value> value = YamlEntries.read(yaml, findings);
        if (value.isPresent() && !(value.get() instanceof Value.Mapping)) {
            findings.add(
                    Rule.WRONG_TYPE,
                    value.get().position(),
                    "Front matter is made of `key: value` lines.",
                    "Begin with `type: …` and `title: …`.");
        }
        return value.filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }

    private Result document(
            String file, String path, FrontMatter parts, Optional<Value.Mapping> keys, Findings findings) {
        Optional<DocumentType> type = keys.flatMap(known -> type(known, findings));
        boolean numbered = type.map(DocumentType::numbered).orElse(false);
        Body body = markdown.read(new BodySource(file, parts.body(), parts.bodyLine(), numbered), findings);
        Optional<DocumentShape.Front> front = keys.flatMap(known -> type.flatMap(
                word -> DocumentShapes.of(word).read(of(word, known), new Reading(findings, roles, "front matter"))));
        return new Result(
                front.map(each -> each.document(DocumentPath.of(path), new Position(file, 1, 1), body)),
                body,
                Digest.of(parts.bodyLine() + "\n" + parts.yaml().text()),
                front.map(DocumentShape.Front::isWhole).orElse(false));
    }

    /** The keys with the type as it is meant: what is wrong with it was said. */
    private static Value.Mapping of(DocumentType type, Value.Mapping keys) {
        return new Value.Mapping(
                keys.entries().stream()
                        .map(entry -> entry.key().text().equals("type")
                                ? new Value.Entry(
                                        entry.key(),
                                        new Value.Scalar(
                                                type.word(), entry.value().position()))
                                : entry)
                        .toList(),
                keys.position());
    }

    /** What a document says it is, or comes near to saying; empty when it does not. With a finding when it is not said. */
    static Optional<DocumentType> type(Value.Mapping keys, Findings findings) {
        Optional<Value.Entry> type = keys.entries().stream()
                .filter(entry -> entry.key().text().equals("type"))
                .findFirst();
        if (type.isEmpty()) {
            noType(keys, findings);
            return Optional.empty();
        }
        if (type.get().value() instanceof Value.Unread) {
            return Optional.empty();
        }
        String word = type.get().value() instanceof Value.Scalar scalar ? scalar.text() : "";
        Optional<DocumentType> known = DocumentType.of(word);
        if (known.isEmpty()) {
            findings.add(
                    Rule.UNKNOWN_TYPE,
                    type.get().value().position(),
                    "There is no type of document called “" + word + "”.",
                    Spelling.hint(word, TYPES));
        }
        return known.or(() -> Spelling.nearest(word, TYPES).flatMap(DocumentType::of));
    }

    /** A missing type is often a mistyped one: points at the key that comes near. */
    private static void noType(Value.Mapping keys, Findings findings) {
        for (Value.Entry entry : keys.entries()) {
            boolean near = Spelling.nearest(entry.key().text(), List.of("type")).isPresent();
            if (near
                    && entry.value() instanceof Value.Scalar value
                    && DocumentType.of(value.text()).isPresent()) {
                findings.add(
                        Rule.UNKNOWN_KEY,
                        entry.key().position(),
                        "“" + entry.key().text() + "” is not a key of a document.",
                        "Did you mean “type”?");
                return;
            }
        }
        findings.add(
                Rule.MISSING_KEY,
                keys.position(),
                "“type” is missing: this document does not say what it is.",
                "Add a line `type: …`: one of " + String.join(", ", TYPES) + ".");
    }
}
