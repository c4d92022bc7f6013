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
final class LinkPlaces {

    private LinkPlaces() {}

    static SortedMap<Address, List<LinkPlace>> in(PublicRecord record) {
        Stream<Document> documents = Stream.concat(record.documents().stream(), record.translations().stream());
        SortedMap<Address, List<LinkPlace>> places = new TreeMap<>();
        Stream.of(
                        documents.flatMap(LinkPlaces::in),
                        WrittenLinks.in(record.site()).map(LinkPlaces::outside),
                        WrittenLinks.in(record.registers()).map(LinkPlaces::outside))
                .flatMap(found -> found)
                .forEach(place -> Address.of(place.target())
                        .ifPresent(address -> places.computeIfAbsent(address, first -> new ArrayList<>())
                                .add(place)));
        return places;
    }

    private static Stream<LinkPlace> in(Document document) {
        return Stream.of(
                        document.body().holes(Piece.Link.class).stream()
                                .map(link -> new LinkPlace(link.target(), true, link.position())),
                        // Shown as a link; but a picture cannot say that it is lost.
                        document.body().holes(Piece.Image.class).stream()
                                .map(image -> new LinkPlace(image.target(), false, image.position())),
                        WrittenLinks.in(document).map(LinkPlaces::outside))
                .flatMap(found -> found);
    }

    private static LinkPlace outside(Located<String> link) {
        return new LinkPlace(link.value(), false, link.position());
    }
}
