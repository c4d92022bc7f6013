package org.rapporteur.author;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.model.AnnexNumber;
import org.rapporteur.model.Document;
import org.rapporteur.model.RomanNumeral;
import org.rapporteur.model.Tree;

/** How a record numbers its annexes: I, II; 1, 2; or A, B. */
record AnnexSeries(Tree tree, List<Document> documents) {

    /** The number after the last one of a report; of its first annex, in the manner of the nearest report that has any. */
    String after(Document bearer) {
        Optional<AnnexNumber> last = tree.annexes(bearer).stream()
                .flatMap(annex -> Tree.annexNumber(annex).stream())
                .max(Comparator.naturalOrder());
        return last.map(number -> label(number.label().value(), number.order() + 1))
                .orElseGet(() -> label(manner(bearer), 1));
    }

    private String manner(Document bearer) {
        Stream<Document> near = tree.above(bearer, Document.Cycle.class).stream()
                .flatMap(cycle -> tree.below(cycle.page(), Document.class).stream());
        return Stream.concat(near, documents.stream())
                .flatMap(annex -> Tree.annexNumber(annex).stream())
                .filter(number -> number.order() > 0)
                .map(number -> number.label().value())
                .findFirst()
                .orElse("I");
    }

    /** In digits where the manner has no such number, as letters have none after Z, and I is read as 1. */
    private static String label(String like, int order) {
        String label = inManner(like, order);
        Optional<AnnexNumber> read = AnnexNumber.of(new Located<>(label, Position.of("")));
        return read.filter(number -> number.order() == order).isPresent() ? label : Integer.toString(order);
    }

    private static String inManner(String like, int order) {
        String upper = like.toUpperCase(Locale.ROOT);
        if (like.matches("[0-9]+")) {
            return Integer.toString(order);
        }
        String label = upper.matches("[IVX]+") ? RomanNumeral.of(order) : Character.toString('A' + order - 1);
        return like.equals(upper) ? label : label.toLowerCase(Locale.ROOT);
    }
}
