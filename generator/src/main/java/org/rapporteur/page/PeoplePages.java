package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Appearance;
import org.rapporteur.model.Countries;
import org.rapporteur.model.Document;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.ActionLine;
import org.rapporteur.page.view.AffiliationLine;
import org.rapporteur.page.view.PersonIndexLine;
import org.rapporteur.page.view.PersonView;
import org.rapporteur.page.view.RoleLine;
import org.rapporteur.page.view.SpellingLine;

/** The pages of people. */
final class PeoplePages {

    /** Whoever wants to see how a name was written need not see every time. */
    static final int PLACES = 10;

    private final Composition page;
    private final PublicRecord record;

    PeoplePages(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    PersonView person(Person person) {
        List<Appearance> appearances = record.appearances(person);
        Optional<PersonEntry> entry = person.entry();
        Attendances attendances = new Attendances(appearances, record);
        return new PersonView(
                entry.flatMap(PersonEntry::url)
                        .map(url -> page.place.external(PagePlace.readable(url.value()), url.value())),
                Labels.of(entry.flatMap(PersonEntry::stakeholderGroup)),
                entry.flatMap(PersonEntry::country).flatMap(Countries::name),
                spellings(person, appearances),
                affiliations(person, appearances),
                roles(appearances),
                attendances.count(),
                attendances.years(page),
                record.contributions(person).size(),
                page.contributions.byYear(record.contributions(person)),
                actions(person));
    }

    /** The other spellings, each with the documents that have it. */
    private List<SpellingLine> spellings(Person person, List<Appearance> appearances) {
        return person.spellings().stream()
                .filter(spelling -> !spelling.equals(person.name()))
                .map(spelling -> new SpellingLine(
                        spelling,
                        appearances.stream()
                                .filter(appearance ->
                                        appearance.mention().name().value().equals(spelling))
                                .map(Appearance::document)
                                .distinct()
                                .limit(PLACES)
                                .map(document -> page.place.link(record.tree().whole(document), document.page()))
                                .toList()))
                .toList();
    }

    /**
     * A line of an organisation's page: only what they did for it.
     *
     * @param appearances where they stand in the record for it
     * @param given how much they contributed for it
     */
    PersonIndexLine line(Person person, List<Appearance> appearances, int given) {
        return new PersonIndexLine(
                person.name(),
                page.place.href(Addresses.page(person).orElseThrow()),
                Optional.empty(),
                new Attendances(appearances, record).count(),
                given,
                Labels.of(person.entry().flatMap(PersonEntry::stakeholderGroup)),
                person.entry().flatMap(PersonEntry::country).flatMap(Countries::name),
                person.sortKey());
    }

    PersonIndexLine line(Person person) {
        List<Appearance> appearances = record.appearances(person);
        List<AffiliationLine> affiliations = affiliations(person, appearances);
        return new PersonIndexLine(
                person.name(),
                page.place.href(Addresses.page(person).orElseThrow()),
                affiliations.stream()
                        .findFirst()
                        .map(affiliation -> affiliation.organisation().name()),
                new Attendances(appearances, record).count(),
                record.contributions(person).size(),
                Labels.of(person.entry().flatMap(PersonEntry::stakeholderGroup)),
                person.entry().flatMap(PersonEntry::country).flatMap(Countries::name),
                person.sortKey());
    }

    /** The organisations that entries and the register name, the newest first. */
    private List<AffiliationLine> affiliations(Person person, List<Appearance> appearances) {
        Map<String, Set<Integer>> years = new TreeMap<>();
        Map<String, OrganisationMention> mentions = new TreeMap<>();
        for (Appearance appearance : appearances) {
            record.people().affiliation(appearance.mention()).ifPresent(mention -> {
                String slug = slug(mention);
                mentions.putIfAbsent(slug, mention);
                year(appearance)
                        .ifPresent(year -> years.computeIfAbsent(slug, k -> new TreeSet<>())
                                .add(year));
            });
        }
        person.entry()
                .flatMap(PersonEntry::organisation)
                .ifPresent(mention -> mentions.putIfAbsent(slug(mention), mention));
        return mentions.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, OrganisationMention>, Integer>comparing(
                                mention -> -last(years.get(mention.getKey())))
                        .thenComparing(Map.Entry::getKey))
                .map(mention -> new AffiliationLine(
                        page.people.ref(mention.getValue()), span(years.getOrDefault(mention.getKey(), Set.of()))))
                .toList();
    }

    private String slug(OrganisationMention mention) {
        return record.organisations()
                .find(mention)
                .map(organisation -> organisation.slug())
                .orElse(mention.name().value());
    }

    private static int last(Set<Integer> years) {
        return years == null ? 0 : years.stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private static String span(Set<Integer> years) {
        return years.isEmpty()
                ? ""
                : DateText.years(years.stream().min(Comparator.naturalOrder()).orElseThrow(), last(years));
    }

    private Optional<Integer> year(Appearance appearance) {
        Document document = appearance.document();
        return document instanceof Document.Cycle cycle
                ? Optional.of(cycle.year())
                : record.tree().above(document, Document.Cycle.class).map(Document.Cycle::year);
    }

    /** The roles in cycles and outputs, the newest first. */
    private List<RoleLine> roles(List<Appearance> appearances) {
        List<RoleLine> roles = new ArrayList<>();
        for (Appearance appearance : appearances) {
            if (appearance.kind() == Appearance.Kind.ON_TEAM || appearance.kind() == Appearance.Kind.AUTHORED) {
                String usual = appearance.kind() == Appearance.Kind.ON_TEAM ? "Team" : "Author";
                roles.add(new RoleLine(
                        appearance.mention().role().orElse(usual),
                        page.place.link(
                                record.tree().name(appearance.document()),
                                appearance.document().page()),
                        year(appearance).map(String::valueOf).orElse("")));
            }
        }
        roles.sort(Comparator.comparing(RoleLine::year).reversed());
        return new ArrayList<>(new LinkedHashSet<>(roles));
    }

    private List<ActionLine> actions(Person person) {
        return record.actions(person).stream()
                .map(taken -> page.meetings.action(
                        taken.action(), taken.meeting(), Optional.of(page.meetings.whole(taken.meeting()))))
                .toList();
    }
}
