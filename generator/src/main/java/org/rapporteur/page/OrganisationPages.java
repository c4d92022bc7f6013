package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Appearance;
import org.rapporteur.model.Countries;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.OrganisationEntry;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.MeetingYear;
import org.rapporteur.page.view.OrganisationIndexLine;
import org.rapporteur.page.view.OrganisationView;
import org.rapporteur.page.view.PersonIndexLine;
import org.rapporteur.page.view.SpellingLine;

/** The pages of organisations. */
final class OrganisationPages {

    private final Composition page;
    private final PublicRecord record;

    OrganisationPages(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    OrganisationView organisation(Organisation organisation) {
        Optional<OrganisationEntry> entry = organisation.entry();
        Attendances attendances = new Attendances(listed(organisation), record);
        return new OrganisationView(
                organisation.shortName(),
                entry.flatMap(OrganisationEntry::url)
                        .map(url -> page.place.external(PagePlace.readable(url.value()), url.value())),
                Labels.of(entry.flatMap(OrganisationEntry::stakeholderGroup)),
                entry.flatMap(OrganisationEntry::country).flatMap(Countries::name),
                spellings(organisation),
                lines(organisation),
                attendances.count(),
                Years.of(attendances.newestFirst(), meeting -> meeting.date().year())
                        .parts(
                                "meetings",
                                (year, id, meetings) -> new MeetingYear(year, id, page.meetings.among(meetings))),
                record.contributions(organisation).size(),
                page.contributions.byYear(record.contributions(organisation)));
    }

    private List<PersonIndexLine> lines(Organisation organisation) {
        PeoplePages people = new PeoplePages(page);
        Map<Person, List<Appearance>> appearances = new HashMap<>();
        listed(organisation)
                .forEach(appearance -> record.people()
                        .find(appearance.mention())
                        .ifPresent(person -> appearances
                                .computeIfAbsent(person, k -> new ArrayList<>())
                                .add(appearance)));
        Map<Person, Integer> given = new HashMap<>();
        record.contributions(organisation).stream()
                .flatMap(each -> each.contribution().entry().persons().stream()
                        .flatMap(mention -> record.people().find(mention).stream())
                        .distinct())
                .forEach(person -> given.merge(person, 1, Integer::sum));
        return appearances.keySet().stream()
                .sorted(Person.BY_NAME)
                .map(person -> people.line(person, appearances.get(person), given.getOrDefault(person, 0)))
                .toList();
    }

    /** The other spellings, each with the documents that have it; of what people are said to speak for, only where they show. */
    private List<SpellingLine> spellings(Organisation organisation) {
        return organisation.spellings().stream()
                .filter(spelling -> !spelling.equals(organisation.name()))
                .filter(spelling -> !organisation.shortName().equals(Optional.of(spelling)))
                .map(spelling -> new SpellingLine(
                        spelling,
                        listed(organisation).stream()
                                .filter(appearance -> appearance
                                        .mention()
                                        .organisation()
                                        .map(written -> written.name().value().equals(spelling))
                                        .orElse(false))
                                .map(Appearance::document)
                                .distinct()
                                .limit(PeoplePages.PLACES)
                                .map(document -> page.place.link(record.tree().whole(document), document.page()))
                                .toList()))
                .toList();
    }

    OrganisationIndexLine line(Organisation organisation) {
        return new OrganisationIndexLine(
                organisation.name(),
                organisation.shortName(),
                page.place.href(Addresses.page(organisation)),
                people(organisation).size(),
                record.contributions(organisation).size(),
                Labels.of(organisation.entry().flatMap(OrganisationEntry::stakeholderGroup)),
                organisation.entry().flatMap(OrganisationEntry::country).flatMap(Countries::name),
                organisation.sortKey());
    }

    /** Who spoke for it, by name. */
    private List<Person> people(Organisation organisation) {
        return listed(organisation).stream()
                .flatMap(appearance -> record.people().find(appearance.mention()).stream())
                .distinct()
                .sorted(Person.BY_NAME)
                .toList();
    }

    /** Only those of people who have a page: the others' affiliation is not shown anywhere else either. */
    private List<Appearance> listed(Organisation organisation) {
        return record.appearances(organisation).stream()
                .filter(appearance -> record.people()
                        .find(appearance.mention())
                        .map(Person::listed)
                        .orElse(false))
                .toList();
    }
}
