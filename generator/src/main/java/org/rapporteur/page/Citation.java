package org.rapporteur.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Document;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** How to cite a page, in one line: publisher, title, what it belongs to, symbol, date, address. */
final class Citation {

    private Citation() {}

    static String of(Document document, PublicRecord record) {
        Optional<String> whose = record.tree()
                .context(document.page())
                .or(() -> record.tree().above(document, Document.Activity.class).map(Document::title))
                .filter(context -> !document.title().contains(context));
        return line(
                record,
                document.title(),
                whose,
                document.head().symbol().map(Located::value),
                date(document)
                        .or(() -> record.tree()
                                .above(document, Document.Meeting.class)
                                .map(Document.Meeting::date)),
                document.page());
    }

    static String of(String title, SitePath page, PublicRecord record) {
        return line(record, title, record.tree().context(page), Optional.empty(), Optional.empty(), page);
    }

    private static String line(
            PublicRecord record,
            String title,
            Optional<String> whose,
            Optional<String> symbol,
            Optional<PartialDate> date,
            SitePath page) {
        String publisher = record.site()
                .publisher()
                .map(NamedLink::name)
                .orElse(record.site().title());
        return Stream.of(
                                Optional.of(publisher),
                                Optional.of("“" + title + "”"),
                                whose,
                                symbol,
                                date.map(DateText::words))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))
                + ". " + Place.absolute(record, page);
    }

    private static Optional<PartialDate> date(Document document) {
        if (document instanceof Document.Meeting meeting) {
            return Optional.of(meeting.date());
        }
        if (document instanceof Document.Version version) {
            return Optional.of(version.date());
        }
        return document instanceof Document.Announcement announcement
                ? Optional.of(announcement.date())
                : Optional.empty();
    }
}
