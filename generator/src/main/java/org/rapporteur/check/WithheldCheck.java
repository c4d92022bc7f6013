package org.rapporteur.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Slug;

/**
 * A withheld name stands in no text and no file name (content-format, {@code withheld}). What the lists say is replaced
 * when they are shown; prose cannot be.
 */
final class WithheldCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        List<String> names = record.registers().people().stream()
                .filter(PersonEntry::withheld)
                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream()))
                .map(Located::value)
                .toList();
        for (String name : names) {
            record.documents().forEach(document -> check(name, document, findings));
            record.assets().stream()
                    .filter(asset -> Slug.of(asset).contains(Slug.of(name)))
                    .forEach(asset -> report(Position.of(asset), findings));
        }
    }

    private static void check(String name, Document document, Findings findings) {
        if (Slug.of(document.head().path().file()).contains(Slug.of(name))) {
            report(Position.of(document.head().position().file()), findings);
        }
        texts(document).filter(text -> contains(text.value(), name)).forEach(text -> report(text.position(), findings));
    }

    private static Stream<Located<String>> texts(Document document) {
        return Stream.of(
                        Stream.of(document.head().title()),
                        document.head().summary().stream(),
                        document.head().topics().stream(),
                        document.body().headings().stream().map(h -> new Located<>(h.text(), h.position())),
                        document.body().paragraphs().stream().map(p -> new Located<>(p.text(), p.position())),
                        Stream.of(new Located<>(document.body().text(), document.head().position())))
                .flatMap(texts -> texts);
    }

    private static boolean contains(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static void report(Position position, Findings findings) {
        findings.add(Rule.NAME_WITHHELD, position, "A name that people.yaml withholds stands here.",
                "Write “a participant” or the like instead, or rename the file.");
    }
}
