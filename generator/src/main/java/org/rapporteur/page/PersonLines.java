package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Countries;
import org.rapporteur.model.Document;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.StakeholderGroup;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.OrganisationRef;
import org.rapporteur.page.view.PersonLine;
import org.rapporteur.page.view.PersonRef;

/**
 * People and organisations as a page names them. The only place that turns a mention into a name to show: what
 * {@code people.yaml} withholds or does not list is kept back here.
 */
final class PersonLines {

    private static final PersonRef UNLISTED =
            new PersonRef(Optional.empty(), "Name not listed", Optional.empty(), Optional.empty());

    private final PublicRecord record;
    private final PagePlace place;

    /** Whether the page is a cycle's or stands below one: people speak nowhere else. */
    private final boolean inRecord;

    PersonLines(PublicRecord record, PagePlace place) {
        this.record = record;
        this.place = place;
        this.inRecord = record.tree()
                        .at(place.page())
                        .filter(Document.Cycle.class::isInstance)
                        .isPresent()
                || record.tree().above(place.page(), Document.Cycle.class).isPresent();
    }

    /** “Stays in the record where they spoke” (content-format, {@code listed}): lists above the cycles are indexes of it. */
    List<PersonLine> lines(List<PersonMention> mentions) {
        return mentions.stream()
                .filter(mention -> inRecord || !isUnlisted(mention))
                .map(this::line)
                .toList();
    }

    private boolean isUnlisted(PersonMention mention) {
        return record.people()
                .find(mention)
                .filter(person -> !person.withheld() && !person.listed())
                .isPresent();
    }

    /** What an entry says wins over the register; the register fills what the entry leaves out. */
    PersonLine line(PersonMention mention) {
        Optional<Person> person = record.people().find(mention);
        if (person.map(Person::withheld).orElse(false)) {
            return withheld(mention);
        }
        return new PersonLine(
                ref(mention),
                mention.role(),
                record.people().affiliation(mention).map(this::ref),
                Labels.of(group(mention)),
                country(mention),
                Labels.of(mention.attendance()),
                sortKey(mention));
    }

    /** Nothing but the role is said of somebody whose name is withheld: the rest could tell who it is. */
    private static PersonLine withheld(PersonMention mention) {
        return new PersonLine(
                new PersonRef(Optional.empty(), Person.WITHHELD, Optional.empty(), Optional.empty()),
                mention.role(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Labels.of(mention.attendance()),
                "");
    }

    /** By what a list of names is ordered; nothing of somebody who is in no index. */
    String sortKey(PersonMention mention) {
        Optional<Person> person = record.people().find(mention);
        return person.isPresent()
                ? person.filter(Person::listed).map(Person::sortKey).orElse("")
                : record.organisations()
                        .named(mention.name().value())
                        .map(Organisation::sortKey)
                        .orElse("");
    }

    String sortKey(OrganisationMention mention) {
        return record.organisations().find(mention).map(Organisation::sortKey).orElse("");
    }

    Optional<StakeholderGroup> group(PersonMention mention) {
        return record.particulars().group(mention);
    }

    Optional<String> country(PersonMention mention) {
        return countryCode(mention).flatMap(Countries::name);
    }

    /** By its alpha-2 code. */
    Optional<String> countryCode(PersonMention mention) {
        return record.particulars().country(mention);
    }

    /** Who did something; that somebody did stays, also in an index that does not list them. */
    List<PersonRef> refs(List<PersonMention> mentions) {
        return mentions.stream()
                .map(mention -> inRecord || !isUnlisted(mention) ? ref(mention) : UNLISTED)
                .toList();
    }

    PersonRef ref(PersonMention mention) {
        String written = mention.name().value();
        Optional<Person> person = record.people().find(mention);
        if (person.isPresent()) {
            return ref(person.get(), mention);
        }
        // A list of people may name an organisation: “facilitated by the IGF Secretariat”.
        return record.organisations()
                .named(written)
                .map(body -> new PersonRef(
                        Optional.empty(), body.name(), Optional.of(place.href(Addresses.page(body))), Optional.empty()))
                .orElseGet(() -> new PersonRef(mention.honorific(), written, Optional.empty(), Optional.empty()));
    }

    private PersonRef ref(Person person, PersonMention mention) {
        if (person.withheld()) {
            return new PersonRef(Optional.empty(), person.name(), Optional.empty(), Optional.empty());
        }
        return new PersonRef(
                mention.honorific(),
                person.name(),
                Addresses.page(person).map(place::href),
                Optional.of(mention.name().value()).filter(spelling -> !spelling.equals(person.name())));
    }

    OrganisationRef ref(OrganisationMention mention) {
        return record.organisations()
                .find(mention)
                .map(organisation -> ref(organisation, mention.name().value()))
                .orElseGet(
                        () -> new OrganisationRef(mention.name().value(), mention.shortName(), "", Optional.empty()));
    }

    private OrganisationRef ref(Organisation organisation, String written) {
        boolean known =
                written.equals(organisation.name()) || organisation.shortName().equals(Optional.of(written));
        return new OrganisationRef(
                organisation.name(),
                organisation.shortName(),
                place.href(Addresses.page(organisation)),
                known ? Optional.empty() : Optional.of(written));
    }

    LinkView link(Organisation organisation) {
        return place.link(organisation.name(), Addresses.page(organisation));
    }
}
