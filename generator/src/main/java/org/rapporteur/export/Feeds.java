package org.rapporteur.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.Beginning;
import org.rapporteur.page.ChangeDates;
import org.rapporteur.page.Edition;
import org.rapporteur.page.ReviewWindow;

/**
 * Atom feeds (RFC 4287) of the site, and of each programme, activity and cycle: meetings, versions, reviews and announcements,
 * those first
 * that came or were changed last. A category tells the new from the changed.
 */
final class Feeds {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;
    private static final int SUMMARY = 300;

    private final Edition edition;
    private final PublicRecord record;
    private final ChangeDates changeDates;

    Feeds(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
        this.changeDates = new ChangeDates(edition);
    }

    /**
     * @param id after the document's address: two entries may be of one document
     * @param changed never before its date: a record may have been moved to git years after the meeting, or before it
     * @param kind “Meeting”, “Version”, “Announcement”, “Review”
     */
    private record Entry(
            Document document, PartialDate date, PartialDate changed, String kind, String id, String title) {}

    Stream<ExportedFile> files() {
        SitePath whole = SitePath.HOME.file(Addresses.FEED_FILE);
        Stream<ExportedFile> parts = record.documents().stream()
                .flatMap(document ->
                        Addresses.feeds(document).stream().map(path -> feed(document.page(), path, document.title())));
        return Stream.concat(Stream.of(feed(SitePath.HOME, whole, record.site().title())), parts);
    }

    private List<Entry> entries(SitePath page) {
        return record.tree().below(page, Document.class).stream()
                .flatMap(this::entries)
                .filter(entry -> !isToCome(entry.date()))
                .sorted(Comparator.comparing(Entry::changed)
                        .thenComparing(Entry::date)
                        .thenComparing(entry -> entry.document().page())
                        .thenComparing(Entry::id)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** A feed says what is new: what is still to come is in the calendar. */
    private boolean isToCome(PartialDate date) {
        return date.first().isAfter(edition.today());
    }

    private Stream<Entry> entries(Document document) {
        if (document instanceof Document.Meeting meeting) {
            return Stream.of(entry(meeting, meeting.date(), "Meeting"));
        }
        if (document instanceof Document.Version version) {
            return Stream.concat(Stream.of(entry(version, version.date(), "Version")), review(version));
        }
        return document instanceof Document.Announcement announcement
                ? Stream.of(entry(announcement, announcement.date(), "Announcement"))
                : Stream.empty();
    }

    private Entry entry(Document document, PartialDate date, String kind) {
        return new Entry(
                document, date, changed(document, date), kind, "", record.tree().fullTitle(document));
    }

    /** A window for comments is news with its version, when it opens, and again when it closes. */
    private Stream<Entry> review(Document.Version version) {
        return ReviewWindow.of(version, edition).stream().map(window -> {
            boolean isToCome = window.state() == ReviewWindow.State.TO_COME;
            PartialDate opens = window.opens().filter(day -> !isToCome).orElseGet(() -> announced(version));
            return new Entry(
                    version,
                    opens,
                    later(
                            changed(version, opens),
                            window.closes().filter(day -> window.state() == ReviewWindow.State.CLOSED)),
                    "Review",
                    "#review",
                    window.words() + ": " + record.tree().fullTitle(version));
        });
    }

    /** A window to come is news with its version; when that is to come too, with its file; without git, on the day of the build. */
    private PartialDate announced(Document.Version version) {
        return Stream.of(Optional.of(version.date()), changeDates.updated(version))
                .flatMap(Optional::stream)
                .filter(date -> !isToCome(date))
                .findFirst()
                .orElse(PartialDate.of(edition.today()));
    }

    private static PartialDate later(PartialDate date, Optional<PartialDate> other) {
        return other.filter(each -> each.compareTo(date) > 0).orElse(date);
    }

    /** @param path of the file; the feed is that of the page, and calls itself so, wherever it stands */
    private ExportedFile feed(SitePath page, SitePath path, String title) {
        return ExportedFile.of(path, () -> atom(page, title));
    }

    private byte[] atom(SitePath page, String title) {
        List<Entry> entries = entries(page);
        String self = edition.address(page.file(Addresses.FEED_FILE));
        return XmlText.document("feed", NAMESPACE, xml -> {
            xml.text("id", self);
            xml.text("title", title);
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", edition.address(page));
            xml.text(
                    "updated",
                    instant(entries.stream()
                            .map(Entry::changed)
                            .max(Comparator.naturalOrder())
                            .orElse(PartialDate.of(edition.today()))));
            xml.element(
                    "author",
                    author -> author.text(
                            "name",
                            record.site()
                                    .publisher()
                                    .map(NamedLink::name)
                                    .orElse(record.site().title())));
            for (Entry entry : entries) {
                xml.element("entry", inner -> entry(entry, inner));
            }
        });
    }

    private void entry(Entry entry, XmlText xml) throws XMLStreamException {
        Document document = entry.document();
        xml.text("id", edition.address(document.page()) + entry.id());
        xml.text("title", entry.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", edition.address(document.page()));
        xml.text("published", instant(entry.date()));
        xml.text("updated", instant(entry.changed()));
        xml.empty("category", "term", entry.kind());
        if (changeDates.isKnown(document)) {
            xml.empty("category", "term", changeDates.isChanged(document, entry.date()) ? "Changed" : "New");
        }
        String summary = document.head().summary().map(Located::value).orElseGet(() -> beginning(document));
        if (!summary.isEmpty()) {
            xml.text("summary", summary);
        }
    }

    private static String beginning(Document document) {
        return Beginning.of(document.body().text(), SUMMARY);
    }

    private PartialDate changed(Document document, PartialDate date) {
        return changeDates
                .updated(document)
                .filter(updated -> updated.compareTo(date) > 0 && !isToCome(updated))
                .orElse(date);
    }

    /** RFC 3339; a date without a time counts from midnight UTC. */
    private static String instant(PartialDate date) {
        return date.first() + "T00:00:00Z";
    }
}
