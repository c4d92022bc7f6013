package org.rapporteur.author;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;

/**
 * What there is to go by when a document is begun.
 *
 * @param record with its drafts
 * @param title as the editor gave it; empty for a type that has none of its own
 * @param given the name of file or folder that the editor wants
 */
record Facts(
        PublicRecord record,
        ContentPath content,
        DocumentPlace place,
        LocalDate today,
        String title,
        Optional<String> given) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The name of the new file or folder: as it was wished, else made of the title. */
    String name() {
        return given.orElseGet(() -> Slug.of(title));
    }

    /** A day in words. */
    String words(LocalDate day) {
        return DAY.format(day);
    }

    /** What the document belongs to, of that type. */
    <D extends Document> Optional<D> holder(Class<D> type) {
        return place.holder().filter(type::isInstance).map(type::cast);
    }

    /** The folder that others of a type stand in, as this record names it. */
    String folder(Class<? extends Document> type, DocumentType word) {
        if (!place.isHolders()) {
            return place.folder();
        }
        return record.tree().below(place.page(), type).stream()
                .flatMap(other -> other.page().above().stream().limit(1))
                .filter(folder -> !folder.equals(place.page()))
                .map(folder -> folder.value().substring(1))
                .findFirst()
                .orElse(place.folder() + DocumentPlaces.FOLDERS.get(word) + "/");
    }

    /** The names that are taken in a folder, also those of what stood there once: an address keeps its meaning. */
    List<String> names(String folder) throws IOException {
        Stream<String> addresses = Stream.of(
                        record.registers().promisedAddresses().stream(),
                        record.registers().gone().stream()
                                .map(gone -> gone.path().value()),
                        record.documents().stream()
                                .flatMap(document -> document.head().aliases().stream())
                                .map(Located::value))
                .flatMap(each -> each)
                .filter(address -> address.startsWith("/" + folder))
                .map(address -> address.substring(folder.length() + 1).split("/", 2)[0]);
        return Stream.concat(content.names(folder).stream(), addresses)
                .distinct()
                .toList();
    }

    /** The newest of what fits. */
    <D extends Document> Optional<D> newest(Class<D> type, SitePath below, Comparator<D> order) {
        return record.tree().below(below, type).stream()
                .filter(record::isWhole)
                .max(order.thenComparing(Document::page));
    }

    /** People as they are written elsewhere; who is withheld is named nowhere anew. */
    List<String> people(List<PersonMention> mentions) {
        return mentions.stream()
                .filter(mention -> !isWithheld(mention))
                .map(mention -> WrittenYaml.of(mention, record.site().roles()))
                .toList();
    }

    boolean isWithheld(PersonMention mention) {
        return record.people().find(mention).map(Person::withheld).orElse(false);
    }

    /** The number of the next annex, as the record writes such numbers. */
    String nextAnnex() {
        return new AnnexSeries(record.tree(), record.documents())
                .after(place.holder().orElseThrow());
    }
}
