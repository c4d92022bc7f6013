package org.rapporteur.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The addresses of the pages that no document is: indexes, people, organisations, topics. */
public final class Addresses {

    public static final SitePath PEOPLE = new SitePath("/people/");
    public static final SitePath ORGANISATIONS = new SitePath("/organisations/");
    public static final SitePath TOPICS = new SitePath("/topics/");
    public static final SitePath MEETINGS = new SitePath("/meetings/");
    public static final SitePath DECISIONS = new SitePath("/decisions/");
    public static final SitePath ACTIONS = new SitePath("/actions/");
    public static final SitePath CALENDAR = new SitePath("/calendar/");
    public static final SitePath STATUS = new SitePath("/status/");
    public static final SitePath ANNOUNCEMENTS = new SitePath("/announcements/");
    public static final SitePath GLOSSARY = new SitePath("/glossary/");
    public static final SitePath DATA = new SitePath("/data/");

    /** Where readers search; the pieces of its index stand beside it. */
    public static final SitePath SEARCH = new SitePath("/search/");

    /** The pages that list one kind of thing: a document at such an address is the list's introduction. */
    public static final Set<SitePath> INDEXES = Set.of(
            PEOPLE,
            ORGANISATIONS,
            TOPICS,
            MEETINGS,
            DECISIONS,
            ACTIONS,
            CALENDAR,
            ANNOUNCEMENTS,
            GLOSSARY,
            DATA,
            STATUS);

    /** The whole site as one file, if it was asked for. */
    public static final SitePath ARCHIVE = new SitePath("/site.zip");

    /** Files at the top that the generator makes, and that no document or file can be. */
    public static final Set<String> RESERVED = Set.of("404.html", "sitemap.xml", "robots.txt", "manifest.json");

    /** How many numbered paragraphs a page cites at most. */
    public static final int CITED_TOGETHER = 40;

    /** The files that programs subscribe to, at the home page and at each programme, activity and cycle. */
    public static final String FEED_FILE = "feed.xml";

    public static final String CALENDAR_FILE = "calendar.ics";

    /** The deadlines alone, as a calendar. */
    public static final SitePath DEADLINES_FILE = CALENDAR.file("deadlines.ics");

    /** The names of the tables that lists are published as, beside their pages. */
    public static final String PARTICIPANTS = "participants";

    public static final String CONTRIBUTIONS = "contributions";

    /** The names of the tables that the whole record is published as. */
    public static final List<String> TABLES =
            List.of("activities", "cycles", "meetings", "people", "organisations", CONTRIBUTIONS, PARTICIPANTS);

    private static final String PARTS = "by";

    /** Before any are known. */
    static final Addresses NONE = new Addresses(Set.of(), Set.of());

    private final Set<SitePath> generated;
    private final Set<SitePath> files;

    private Addresses(Set<SitePath> generated, Set<SitePath> files) {
        this.generated = Set.copyOf(generated);
        this.files = Set.copyOf(files);
    }

    static Addresses of(PublicRecord record) {
        Set<SitePath> pages = new HashSet<>(Set.of(PEOPLE, ORGANISATIONS, MEETINGS, SEARCH, DATA, STATUS));
        record.people().all().forEach(person -> page(person).ifPresent(pages::add));
        record.organisations().all().forEach(organisation -> pages.add(page(organisation)));
        record.catalogues().stream()
                .filter(catalogue -> !catalogue.contributions().isEmpty())
                .forEach(catalogue -> pages.addAll(catalogue.parts()));
        record.documents().forEach(document -> pages.addAll(citing(document)));
        record.comparisons().all().forEach(comparison -> pages.add(comparison.page()));
        List<Document.Meeting> meetings = record.documents(Document.Meeting.class);
        if (meetings.stream().anyMatch(meeting -> !meeting.decisions().isEmpty())) {
            pages.add(DECISIONS);
        }
        if (meetings.stream().anyMatch(meeting -> !meeting.actions().isEmpty())) {
            pages.add(ACTIONS);
        }
        if (!record.documents(Document.Cycle.class).isEmpty()) {
            pages.add(CALENDAR);
        }
        if (!record.topics().isEmpty()) {
            pages.add(TOPICS);
            record.topics().forEach(topic -> pages.add(page(topic)));
        }
        if (!record.documents(Document.Announcement.class).isEmpty()) {
            pages.add(ANNOUNCEMENTS);
        }
        if (!record.registers().glossary().isEmpty()) {
            pages.add(GLOSSARY);
        }
        return new Addresses(pages, files(record));
    }

    private static Set<SitePath> files(PublicRecord record) {
        Set<SitePath> files = new HashSet<>(Set.of(SitePath.HOME.file(FEED_FILE), SitePath.HOME.file(CALENDAR_FILE)));
        RESERVED.forEach(file -> files.add(SitePath.HOME.file(file)));
        record.documents().forEach(document -> {
            files.addAll(feeds(document));
            files.addAll(calendars(document));
        });
        if (record.documents(Document.Cycle.class).stream().anyMatch(Document.Cycle::hasDeadlines)) {
            files.add(DEADLINES_FILE);
        }
        TABLES.forEach(table -> {
            files.addAll(table(DATA, table));
            files.add(schema(table));
        });
        record.documents(Document.Participants.class).forEach(list -> files.addAll(table(list.page(), PARTICIPANTS)));
        record.documents(Document.Contributions.class).forEach(list -> files.addAll(table(list.page(), CONTRIBUTIONS)));
        record.catalogues().stream()
                .filter(catalogue -> !catalogue.contributions().isEmpty())
                .forEach(catalogue -> files.addAll(table(catalogue.page(), CONTRIBUTIONS)));
        return files;
    }

    /**
     * Where a document's feed stands: beside its page and, since programs that read feeds follow no page that only leads on,
     * beside each of its old addresses.
     *
     * @return the present one first; none of a document without a feed
     */
    public static List<SitePath> feeds(Document document) {
        return subscribed(document, FEED_FILE);
    }

    /** Where a document's calendar stands: as {@link #feeds}. */
    public static List<SitePath> calendars(Document document) {
        return subscribed(document, CALENDAR_FILE);
    }

    private static List<SitePath> subscribed(Document document, String file) {
        boolean hasFeed = document instanceof Document.Programme
                || document instanceof Document.Activity
                || document instanceof Document.Cycle;
        return hasFeed
                ? Stream.concat(
                                Stream.of(document.page()),
                                document.head().aliases().stream()
                                        .map(alias -> SitePath.ofOldAddress(alias.value()))
                                        .filter(SitePath::isPage))
                        .map(page -> page.file(file))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Where a table stands that belongs to a page: for spreadsheets, for programs, and what its columns mean. */
    public static List<SitePath> table(SitePath page, String name) {
        return Stream.of(".csv", ".json", ".csv-metadata.json")
                .map(ending -> page.file(name + ending))
                .toList();
    }

    /** The schema of the tables of that name, wherever they stand. */
    public static SitePath schema(String name) {
        return DATA.file(name + ".schema.json");
    }

    /** The files that the generator makes beside pages and at the top: an editor may link to them. */
    public Set<SitePath> files() {
        return files;
    }

    /** The page of one part of a divided index. */
    public static SitePath part(SitePath index, String name) {
        return index.child(PARTS).child(name);
    }

    /** Whether a page is a part of a divided index. */
    public static boolean isPart(SitePath page) {
        return INDEXES.stream()
                .anyMatch(index -> page.value().startsWith(index.child(PARTS).value()));
    }

    /** The pages that say how to cite a document's numbered paragraphs, in their order; none of one that has none. */
    public static List<SitePath> citing(Document document) {
        SitePath first = document.page().child("cite");
        int parts = (document.body().numbered() + CITED_TOGETHER - 1) / CITED_TOGETHER;
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> part == 1 ? first : first.child("part").child(Integer.toString(part)))
                .toList();
    }

    /** The page of a person; empty of one who is not listed. */
    public static Optional<SitePath> page(Person person) {
        return person.listed() ? Optional.of(PEOPLE.child(person.slug())) : Optional.empty();
    }

    public static SitePath page(Organisation organisation) {
        return ORGANISATIONS.child(organisation.slug());
    }

    public static SitePath page(Topic topic) {
        return TOPICS.child(topic.slug());
    }

    /** All of them. */
    public Set<SitePath> generated() {
        return generated;
    }
}
