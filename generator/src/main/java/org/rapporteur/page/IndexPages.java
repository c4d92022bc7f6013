package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;
import org.rapporteur.model.Topic;
import org.rapporteur.page.view.BodyView;
import org.rapporteur.page.view.DateView;
import org.rapporteur.page.view.DocumentLine;
import org.rapporteur.page.view.GlossaryView;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.MeetingYear;
import org.rapporteur.page.view.MeetingsView;
import org.rapporteur.page.view.OrganisationGroup;
import org.rapporteur.page.view.OrganisationsView;
import org.rapporteur.page.view.PeopleGroup;
import org.rapporteur.page.view.PeopleView;
import org.rapporteur.page.view.SearchView;
import org.rapporteur.page.view.SearchWay;
import org.rapporteur.page.view.TermLine;
import org.rapporteur.page.view.TopicLine;
import org.rapporteur.page.view.TopicView;
import org.rapporteur.page.view.TopicsView;

/**
 * The pages that list one kind of thing. A list that is too long for one page is divided, people and organisations by
 * letter, meetings by year: then the index shows where the parts are.
 */
final class IndexPages {

    /** “Long lists (… of more than a few hundred rows) are split” (site, “Pages”). */
    private static final int LONG = 300;

    private static final Set<SitePath> WITH_PARTS =
            Set.of(Addresses.PEOPLE, Addresses.ORGANISATIONS, Addresses.MEETINGS, Addresses.TOPICS);

    private static final DocumentPath TOP = DocumentPath.of("index.md");

    private final Composition page;
    private final PublicRecord record;

    IndexPages(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    /** What an editor wrote at the index's address. */
    BodyView introduction(SitePath index) {
        return record.tree().at(index).map(page.bodies::of).orElse(HomePages.NO_BODY);
    }

    static Map<String, List<Person>> peopleByLetter(PublicRecord record) {
        return byLetter(record.people().all().stream().filter(Person::listed).toList(), Person::sortKey);
    }

    static Map<String, List<Organisation>> organisationsByLetter(PublicRecord record) {
        return byLetter(record.organisations().all(), Organisation::sortKey);
    }

    static Map<Integer, List<Document.Meeting>> meetingsByYear(PublicRecord record) {
        return record.documents(Document.Meeting.class).stream()
                .sorted(MeetingLines.NEWEST_FIRST)
                .collect(Collectors.groupingBy(
                        meeting -> meeting.date().year(),
                        () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                        Collectors.toList()));
    }

    private static <T> Map<String, List<T>> byLetter(List<T> sorted, Function<T, String> key) {
        return sorted.stream()
                .collect(Collectors.groupingBy(item -> letter(key.apply(item)), TreeMap::new, Collectors.toList()));
    }

    /** The first letter; names that begin with none are under “#”. */
    private static String letter(String key) {
        return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
                ? "#"
                : key.substring(0, key.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** Whether a list is divided. */
    static boolean isLong(Map<?, ? extends List<?>> groups) {
        return groups.values().stream().mapToInt(List::size).sum() > LONG;
    }

    /** The page of one part of a divided list. */
    static SitePath part(SitePath index, Object group) {
        String name = group.equals("#") ? "other" : Slug.of(group.toString());
        return Addresses.part(index, name);
    }

    private static String anchor(String letter) {
        return "letter-" + (letter.equals("#") ? "other" : Slug.of(letter));
    }

    /** Each says how many there are: a reader who looks for one of many sees where they are. */
    <G> List<LinkView> links(
            SitePath index, Map<G, ? extends List<?>> groups, boolean divided, Function<G, String> anchor) {
        return groups.entrySet().stream()
                .map(group -> {
                    String text = group.getKey() + " (" + group.getValue().size() + ")";
                    return divided
                            ? page.place.link(text, part(index, group.getKey()))
                            : new LinkView(text, "#" + anchor.apply(group.getKey()), false, false);
                })
                .toList();
    }

    /** @param only the letter of this part; empty on the index */
    PeopleView people(Optional<String> only) {
        Map<String, List<Person>> letters = peopleByLetter(record);
        boolean divided = isLong(letters);
        PeoplePages lines = new PeoplePages(page);
        return new PeopleView(
                introduction(Addresses.PEOPLE),
                letters.values().stream().mapToInt(List::size).sum(),
                links(Addresses.PEOPLE, letters, divided, IndexPages::anchor),
                shown(letters, divided, only).stream()
                        .map(letter -> new PeopleGroup(
                                letter,
                                anchor(letter),
                                letters.get(letter).stream().map(lines::line).toList()))
                        .toList());
    }

    OrganisationsView organisations(Optional<String> only) {
        Map<String, List<Organisation>> letters = organisationsByLetter(record);
        boolean divided = isLong(letters);
        OrganisationPages lines = new OrganisationPages(page);
        return new OrganisationsView(
                introduction(Addresses.ORGANISATIONS),
                record.organisations().all().size(),
                links(Addresses.ORGANISATIONS, letters, divided, IndexPages::anchor),
                shown(letters, divided, only).stream()
                        .map(letter -> new OrganisationGroup(
                                letter,
                                anchor(letter),
                                letters.get(letter).stream().map(lines::line).toList()))
                        .toList());
    }

    /** @param only the year of this part; empty on the index, which has the newest year when the list is divided */
    MeetingsView meetings(Optional<Integer> only) {
        Map<Integer, List<Document.Meeting>> years = meetingsByYear(record);
        boolean divided = isLong(years);
        Optional<Integer> newest = years.keySet().stream().findFirst();
        return new MeetingsView(
                introduction(Addresses.MEETINGS),
                years.values().stream().mapToInt(List::size).sum(),
                links(Addresses.MEETINGS, years, divided, year -> "y" + year),
                shown(years, divided, only.or(() -> newest)).stream()
                        .map(year -> new MeetingYear(year, "y" + year, page.meetings.among(years.get(year))))
                        .toList());
    }

    /** All groups of a short list; of a long one, the group asked for, or none on the index. */
    static <G> List<G> shown(Map<G, ?> groups, boolean divided, Optional<G> only) {
        return divided ? only.stream().toList() : new ArrayList<>(groups.keySet());
    }

    /** What the search offers to those who would rather look through lists, or have no script. */
    SearchView search() {
        List<SearchWay> ways = new ArrayList<>();
        ways.add(way(Addresses.PEOPLE, peopleByLetter(record), IndexPages::anchor));
        ways.add(way(Addresses.ORGANISATIONS, organisationsByLetter(record), IndexPages::anchor));
        ways.add(way(Addresses.MEETINGS, meetingsByYear(record), year -> "y" + year));
        if (!record.topics().isEmpty()) {
            List<LinkView> topics = record.topics().stream()
                    .map(topic -> page.place.link(topic.name(), Addresses.page(topic)))
                    .toList();
            ways.add(new SearchWay(link(Addresses.TOPICS), topics));
        }
        Indexes.of(record)
                .filter(index -> !WITH_PARTS.contains(index) && !index.equals(Addresses.SEARCH))
                .forEach(index -> ways.add(new SearchWay(link(index), List.of())));
        return new SearchView(ways);
    }

    private <G> SearchWay way(SitePath index, Map<G, ? extends List<?>> groups, Function<G, String> anchor) {
        boolean divided = isLong(groups);
        List<LinkView> parts = groups.keySet().stream()
                .map(group -> divided
                        ? page.place.link(group.toString(), part(index, group))
                        : page.place.link(group.toString(), index, anchor.apply(group)))
                .toList();
        return new SearchWay(link(index), parts);
    }

    private LinkView link(SitePath index) {
        return page.place.link(Indexes.title(index).orElseThrow(), index);
    }

    TopicsView topics() {
        return new TopicsView(
                introduction(Addresses.TOPICS),
                record.topics().stream()
                        .map(topic -> new TopicLine(
                                page.place.link(topic.name(), Addresses.page(topic)),
                                topic.documents().size()))
                        .toList());
    }

    TopicView topic(Topic topic) {
        return new TopicView(topic.documents().stream()
                .map(document -> new DocumentLine(
                        page.place.link(document), Labels.text(document.type().word()), date(document)))
                .toList());
    }

    private static Optional<DateView> date(Document document) {
        if (document instanceof Document.Meeting meeting) {
            return Optional.of(DateText.view(meeting.date()));
        }
        return document instanceof Document.Announcement announcement
                ? Optional.of(DateText.view(announcement.date()))
                : Optional.empty();
    }

    GlossaryView glossary() {
        Slug.Unique anchors = new Slug.Unique();
        return new GlossaryView(
                introduction(Addresses.GLOSSARY),
                record.registers().glossary().stream()
                        .sorted(Comparator.comparing(term -> term.term().value().toLowerCase(Locale.ROOT)))
                        .map(term -> new TermLine(
                                anchors.of(term.term().value()),
                                term.term().value(),
                                term.means(),
                                term.url().flatMap(url -> page.place.link(url.value(), Optional.empty(), TOP)),
                                term.aliases().stream().map(Located::value).toList()))
                        .toList());
    }
}
