package org.rapporteur.data;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Appearance;
import org.rapporteur.model.Document;
import org.rapporteur.model.GivenContribution;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.OrganisationEntry;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.PublicRecord;

/** People and organisations as rows. */
final class WhoRows {

    private final PublicRecord record;
    private final References references;

    WhoRows(PublicRecord record) {
        this.record = record;
        this.references = new References(record);
    }

    /** @param person one who is listed */
    PersonRow person(Person person) {
        List<Appearance> appearances = record.appearances(person);
        Optional<PersonEntry> entry = person.entry();
        return new PersonRow(
                person.slug(),
                references.url(Addresses.page(person).orElseThrow()),
                person.name(),
                person.spellings(),
                affiliations(person, appearances),
                entry.flatMap(PersonEntry::stakeholderGroup),
                entry.flatMap(PersonEntry::country),
                entry.flatMap(PersonEntry::url).map(Located::value).flatMap(References::address),
                meetings(appearances),
                contributions(record.contributions(person)));
    }

    private List<Named> affiliations(Person person, List<Appearance> appearances) {
        List<OrganisationMention> mentions = new ArrayList<>();
        appearances.forEach(
                appearance -> record.people().affiliation(appearance.mention()).ifPresent(mentions::add));
        person.entry().flatMap(PersonEntry::organisation).ifPresent(mentions::add);
        return mentions.stream()
                .map(references::organisation)
                .distinct()
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    OrganisationRow organisation(Organisation organisation) {
        List<Appearance> appearances =
                record.appearances(organisation).stream().filter(this::isListed).toList();
        Optional<OrganisationEntry> entry = organisation.entry();
        return new OrganisationRow(
                organisation.slug(),
                references.url(Addresses.page(organisation)),
                organisation.name(),
                organisation.shortName(),
                organisation.spellings(),
                entry.flatMap(OrganisationEntry::stakeholderGroup),
                entry.flatMap(OrganisationEntry::country),
                entry.flatMap(OrganisationEntry::url).map(Located::value).flatMap(References::address),
                people(appearances),
                meetings(appearances),
                contributions(record.contributions(organisation)));
    }

    /** What others did for it is shown nowhere else either. */
    private boolean isListed(Appearance appearance) {
        return record.people().find(appearance.mention()).map(Person::listed).orElse(false);
    }

    private List<Named> people(List<Appearance> appearances) {
        return appearances.stream()
                .flatMap(appearance -> record.people().find(appearance.mention()).stream())
                .distinct()
                .sorted(Person.BY_NAME)
                .flatMap(person -> references.named(person).stream())
                .toList();
    }

    private List<Named> meetings(Collection<Appearance> appearances) {
        return appearances.stream()
                .flatMap(appearance -> record.tree().attended(appearance).stream())
                .distinct()
                .sorted(Comparator.comparing(Document.Meeting::date)
                        .thenComparing(Document::page)
                        .reversed())
                .map(references::to)
                .toList();
    }

    private List<URI> contributions(List<GivenContribution> given) {
        return given.stream()
                .map(each -> references.url(
                        each.contribution().page(), each.contribution().anchor()))
                .toList();
    }
}
