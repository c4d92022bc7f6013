package org.rapporteur.check;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.WithheldNames;

/**
 * A withheld name stands in no text and no file name (content-format, {@code withheld}). What the lists say is replaced
 * when they are shown; prose cannot be.
 */
final class WithheldCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        WithheldNames names = WithheldNames.of(record.registers());
        if (names.isEmpty()) {
            return;
        }
        record.documents().stream()
                .flatMap(WithheldCheck::places)
                .filter(text -> names.standIn(text.value()))
                .forEach(text -> report(text.position(), findings));
        record.assets().stream()
                .filter(asset -> names.standIn(asset.value()))
                .forEach(asset -> report(asset.position(), findings));
    }

    /** The texts of a document; its body as a whole only where no paragraph or heading of it can be pointed at. */
    private static Stream<Located<String>> places(Document document) {
        Stream<Located<String>> head = Stream.of(
                        Stream.of(document.head().title()),
                        document.head().summary().stream(),
                        document.head().topics().stream(),
                        Stream.of(new Located<>(
                                document.head().path().file(), Position.of(document.head().position().file()))))
                .flatMap(texts -> texts);
        List<Located<String>> marked = Stream.concat(
                        document.body().headings().stream().map(h -> new Located<>(h.text(), h.position())),
                        document.body().paragraphs().stream().map(p -> new Located<>(p.text(), p.position())))
                .toList();
        String rest = marked.stream()
                .map(Located::value)
                .reduce(document.body().text(), (text, part) -> text.replace(part, " "));
        return Stream.of(head, marked.stream(), Stream.of(new Located<>(rest, document.head().position())))
                .flatMap(texts -> texts);
    }

    private static void report(Position position, Findings findings) {
        findings.add(Rule.NAME_WITHHELD, position, "A name that people.yaml withholds stands here.",
                "Write “a participant” or the like instead, or rename the file.");
    }
}
