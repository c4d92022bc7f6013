package org.rapporteur.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** What a fragment can point at on a document's page. */
final class Anchors {

    private Anchors() {}

    static Stream<String> of(Document document, PublicRecord record) {
        return Stream.concat(document.body().anchors().stream(), contributions(document, record));
    }

    private static Stream<String> contributions(Document document, PublicRecord record) {
        if (!(document instanceof Document.Contributions list)) {
            return Stream.empty();
        }
        return record.tree().above(list, Document.Cycle.class).map(record::catalogue).stream()
                .flatMap(catalogue -> shown(list, catalogue).stream())
                .map(Contribution::anchor);
    }

    /** What the page of a list shows: a part of the catalogue, its own entries, or the catalogue of its day. */
    private static List<Contribution> shown(Document.Contributions list, Catalogue catalogue) {
        if (list.page().equals(catalogue.page())) {
            return catalogue.shownAt(list.page());
        }
        return list.entries().isPresent()
                ? catalogue.contributions().stream()
                        .filter(contribution -> contribution.lists().contains(list))
                        .toList()
                : list.asOf().map(catalogue::asOf).orElseGet(catalogue::contributions);
    }

    static String hint(String fragment, Document document, PublicRecord record) {
        List<Piece.ParagraphNumber> paragraphs = document.body().paragraphNumbers();
        if (fragment.matches("p[0-9]+") && !paragraphs.isEmpty()) {
            return "Correct the number: its last numbered paragraph is "
                    + paragraphs.get(paragraphs.size() - 1).number() + ".";
        }
        List<String> known = of(document, record).sorted().toList();
        return Spelling.nearest(fragment, known)
                .map(near -> "Did you mean “#" + near + "”?")
                .orElseGet(() -> known.isEmpty()
                        ? "The document has no headings or numbered paragraphs: leave out the part after “#”."
                        : "Known there: "
                                + known.stream().limit(20).map(id -> "#" + id).collect(Collectors.joining(", "))
                                + (known.size() > 20 ? " …" : "."));
    }
}
