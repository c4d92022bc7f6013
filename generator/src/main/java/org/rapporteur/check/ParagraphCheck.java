package org.rapporteur.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Action;
import org.rapporteur.model.ContributionEntry;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Decision;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** The paragraphs that decisions, actions, corrections and comments name are there. */
final class ParagraphCheck implements DocumentCheck {

    @Override
    public void check(Document document, PublicRecord record, Findings findings) {
        gaps(document, record, findings);
        if (document instanceof Document.Meeting meeting) {
            named(meeting).forEach(paragraph -> check(paragraph, meeting, findings));
        } else if (document instanceof Document.Contributions list) {
            list.entries().orElse(List.of()).forEach(entry -> comment(entry, list, record, findings));
        }
    }

    /** Numbers that are left out: a mark that misses its blank, or a paragraph that was withdrawn and is not said to be. */
    private static void gaps(Document document, PublicRecord record, Findings findings) {
        Set<String> withdrawn = record.registers().gone().stream()
                .filter(gone -> SitePath.ofOldAddress(gone.path().value()).equals(document.page()))
                .flatMap(gone -> gone.paragraph().stream())
                .collect(Collectors.toSet());
        int previous = 0;
        for (Piece.ParagraphNumber paragraph : document.body().paragraphNumbers()) {
            boolean explained = IntStream.range(previous + 1, paragraph.number())
                    .allMatch(number -> withdrawn.contains("p" + number));
            if (previous > 0 && !explained) {
                findings.add(
                        Rule.NUMBERING_GAP,
                        paragraph.position(),
                        "Paragraph " + paragraph.number() + " follows paragraph " + previous
                                + ": numbers are left out.",
                        "See whether a number above lost the blank after it. If the report itself leaves them out, it may stay"
                                + " so; if they were withdrawn, say so in gone.yaml.");
            }
            previous = paragraph.number();
        }
    }

    private static Stream<Located<String>> named(Document.Meeting meeting) {
        return Stream.of(
                        meeting.decisions().stream().map(Decision::paragraph),
                        meeting.actions().stream().map(Action::paragraph),
                        meeting.corrections().stream().map(Correction::paragraph))
                .flatMap(paragraphs -> paragraphs)
                .flatMap(Optional::stream);
    }

    private static void comment(
            ContributionEntry entry, Document.Contributions list, PublicRecord record, Findings findings) {
        entry.paragraph().ifPresent(paragraph -> place(paragraph, entry, findings));
        if (entry.on().isPresent()
                && entry.paragraph().isPresent()
                && record.targets().resolve(list.head().path(), entry.on().get().value())
                        instanceof Destination.ToPage page
                && page.document().filter(Document.Version.class::isInstance).isPresent()) {
            check(entry.paragraph().get(), page.document().get(), findings);
        }
    }

    private static void place(Located<String> paragraph, ContributionEntry entry, Findings findings) {
        String number = paragraph.value().substring(1);
        if (entry.on().isEmpty()) {
            findings.add(
                    Rule.COMMENT_PLACE,
                    paragraph.position(),
                    "This comment is on paragraph " + number
                            + ", and does not say of which version: it is shown at none.",
                    "Add `on: …` with the path of the version, or take `para` out.");
        } else if (number.contains(".")) {
            findings.add(
                    Rule.COMMENT_PLACE,
                    paragraph.position(),
                    "Comments are on whole numbered paragraphs: this one is shown at paragraph "
                            + number.substring(0, number.indexOf('.')) + ".",
                    "Write `para: " + number.substring(0, number.indexOf('.'))
                            + "`, and in its `summary` which part is meant.");
        }
    }

    private static void check(Located<String> paragraph, Document document, Findings findings) {
        if (!document.body().anchors().contains(paragraph.value())) {
            findings.add(
                    Rule.UNKNOWN_PARAGRAPH,
                    paragraph.position(),
                    "There is no paragraph " + paragraph.value().substring(1) + " in "
                            + document.head().position().file() + ".",
                    document.body().numbered() == 0
                            ? "The text has no numbered paragraphs: say in `text` what it is about."
                            : "Correct the number: its last numbered paragraph is "
                                    + document.body()
                                            .paragraphNumbers()
                                            .get(document.body()
                                                            .paragraphNumbers()
                                                            .size()
                                                    - 1)
                                            .number()
                                    + ".");
        }
    }
}
