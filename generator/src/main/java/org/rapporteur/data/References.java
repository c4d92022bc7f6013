package org.rapporteur.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/**
 * What data leads to, by whole addresses, and how it names people. What {@code people.yaml} withholds or does not list is kept
 * back here (content-format, “People”).
 */
final class References {

    private final PublicRecord record;

    /** Rows by the ten thousand lead to the same few pages. */
    private final Map<SitePath, URI> urls = new ConcurrentHashMap<>();

    References(PublicRecord record) {
        this.record = record;
    }

    URI url(SitePath path) {
        return urls.computeIfAbsent(
                path, any -> URI.create(record.site().baseUrl() + any.encoded().substring(1)));
    }

    URI url(SitePath page, String anchor) {
        return anchor.isEmpty() ? url(page) : URI.create(url(page) + "#" + encoded(anchor));
    }

    private static String encoded(String anchor) {
        return new SitePath("/" + anchor).encoded().substring(1);
    }

    /** The path of a page without the slashes around it: it tells a document from all others. */
    static String id(Document document) {
        return document.page().bare();
    }

    Named to(Document document) {
        return new Named(record.tree().fullTitle(document), Optional.of(url(document.page())));
    }

    /** The nearest document of a type above another. */
    <D extends Document> Optional<Named> above(Document document, Class<D> type) {
        return record.tree().above(document, type).map(this::to);
    }

    /** Where a link of front matter leads; empty when it leads to nothing that is published. */
    Optional<URI> target(String target, DocumentPath from) {
        Destination destination = record.targets().resolve(from, target);
        if (destination instanceof Destination.ToPage to) {
            return Optional.of(url(to.page(), to.fragment()));
        }
        if (destination instanceof Destination.ToFile to) {
            return Optional.of(url(to.file(), to.fragment()));
        }
        return destination instanceof Destination.External external ? address(external.url()) : Optional.empty();
    }

    /** An address of another site, with everything percent-encoded that RFC 3986 wants so. */
    static Optional<URI> address(String url) {
        try {
            return Optional.of(URI.create(new URI(url).toASCIIString()));
        } catch (URISyntaxException e) {
            // The checks warn of it, and a page shows it as text.
            return Optional.empty();
        }
    }

    /** Those of people who may be named; somebody withheld is “Name withheld”. */
    List<Named> people(List<PersonMention> mentions) {
        return mentions.stream().flatMap(mention -> person(mention).stream()).toList();
    }

    /** Empty of somebody who is not listed: they stay where they spoke, and are in no data. */
    Optional<Named> person(PersonMention mention) {
        Optional<Person> person = record.people().find(mention);
        if (person.isPresent()) {
            return named(person.get());
        }
        // A list of people may name an organisation.
        return Optional.of(organisation(new OrganisationMention(mention.name(), Optional.empty())));
    }

    /** The name as a list prints it, where that is another; nothing of somebody withheld or not listed. */
    Optional<String> asListed(PersonMention mention) {
        boolean withheld = record.people().find(mention).map(Person::withheld).orElse(false);
        String written = mention.honorific().map(honorific -> honorific + " ").orElse("")
                + mention.name().value();
        return person(mention)
                .filter(person -> !withheld && !person.name().equals(written))
                .map(person -> written);
    }

    Optional<Named> named(Person person) {
        if (person.withheld()) {
            return Optional.of(new Named(Person.WITHHELD, Optional.empty()));
        }
        return Addresses.page(person).map(page -> new Named(person.name(), Optional.of(url(page))));
    }

    Named organisation(OrganisationMention mention) {
        return record.organisations()
                .find(mention)
                .map(body -> new Named(body.name(), Optional.of(url(Addresses.page(body)))))
                .orElseGet(() -> new Named(mention.name().value(), Optional.empty()));
    }

    static List<String> texts(List<Located<String>> values) {
        return values.stream().map(Located::value).toList();
    }
}
