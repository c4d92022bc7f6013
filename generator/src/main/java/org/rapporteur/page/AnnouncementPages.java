package org.rapporteur.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Document;
import org.rapporteur.page.view.AnnouncementLine;
import org.rapporteur.page.view.AnnouncementView;
import org.rapporteur.page.view.AnnouncementYear;
import org.rapporteur.page.view.AnnouncementsView;
import org.rapporteur.page.view.BodyView;

/** The pages of announcements. */
final class AnnouncementPages {

    private final Composition page;

    AnnouncementPages(Composition page) {
        this.page = page;
    }

    AnnouncementView announcement(Document.Announcement announcement) {
        return new AnnouncementView(
                page.bodies.of(announcement),
                DateText.view(announcement.date()),
                announcement.from().map(Located::value),
                announcement.to().map(Located::value),
                announcement.resources().stream()
                        .flatMap(link ->
                                page.place.link(link, announcement.head().path()).stream())
                        .toList());
    }

    /** All announcements, newest first. */
    List<Document.Announcement> newestFirst() {
        return page.record.documents(Document.Announcement.class).stream()
                .sorted(Comparator.comparing(Document.Announcement::date)
                        .thenComparing(Document::page)
                        .reversed())
                .toList();
    }

    AnnouncementLine line(Document.Announcement announcement) {
        return new AnnouncementLine(
                announcement.title(),
                page.place.href(announcement.page()),
                DateText.view(announcement.date()),
                announcement.head().summary().map(Located::value));
    }

    AnnouncementsView index(BodyView introduction) {
        Map<Integer, List<AnnouncementLine>> years = newestFirst().stream()
                .collect(Collectors.groupingBy(
                        announcement -> announcement.date().year(),
                        () -> new TreeMap<Integer, List<AnnouncementLine>>(Comparator.reverseOrder()),
                        Collectors.mapping(this::line, Collectors.toList())));
        return new AnnouncementsView(
                introduction,
                years.entrySet().stream()
                        .map(year -> new AnnouncementYear(year.getKey(), "y" + year.getKey(), year.getValue()))
                        .toList());
    }
}
