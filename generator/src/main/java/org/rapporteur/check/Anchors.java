package org.rapporteur.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Spelling;
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
        return document instanceof Document.Contributions list
                ? record.tree().above(list, Document.Cycle.class).map(record::catalogue).stream()
                        .flatMap(catalogue -> catalogue.contributions().stream())
                        .map(Contribution::anchor)
                : Stream.empty();
    }

    static String hint(String fragment, Document document, PublicRecord record) {
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
