package org.rapporteur.external;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.WrittenLinks;

/** The addresses of other sites that a record has, each with the places where it is written. */
final class Places {

    private Places() {}

    static SortedMap<Address, List<Place>> in(PublicRecord record) {
        Stream<Document> documents = Stream.concat(record.documents().stream(), record.translations().stream());
        SortedMap<Address, List<Place>> places = new TreeMap<>();
        Stream.of(
                        documents.flatMap(Places::in),
                        WrittenLinks.in(record.site()).map(Places::outside),
                        WrittenLinks.in(record.registers()).map(Places::outside))
                .flatMap(found -> found)
                .forEach(place -> Address.of(place.target())
                        .ifPresent(address -> places.computeIfAbsent(address, first -> new ArrayList<>())
                                .add(place)));
        return places;
    }

    private static Stream<Place> in(Document document) {
        return Stream.of(
                        document.body().pieces(Piece.Link.class).stream()
                                .map(link -> new Place(link.target(), true, link.position())),
                        // Shown as a link; but a picture cannot say that it is lost.
                        document.body().pieces(Piece.Image.class).stream()
                                .map(image -> new Place(image.target(), false, image.position())),
                        WrittenLinks.in(document).map(Places::outside))
                .flatMap(found -> found);
    }

    private static Place outside(Located<String> link) {
        return new Place(link.value(), false, link.position());
    }
}
