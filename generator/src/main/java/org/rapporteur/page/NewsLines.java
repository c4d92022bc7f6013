package org.rapporteur.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.NewsLine;

/** What came into the record or was changed in it last, where git or an editor knows when. */
final class NewsLines {

    private static final Label NEW = new Label("new", "New");
    private static final Label CHANGED = new Label("changed", "Changed");

    private final Composition page;
    private final ChangeDates changeDates;

    NewsLines(Composition page) {
        this.page = page;
        this.changeDates = new ChangeDates(page.edition);
    }

    /**
     * @param date of the meeting, version or announcement itself
     * @param known when it came into the record, or was changed in it
     */
    private record News(Document document, PartialDate date, PartialDate known) {}

    /** The newest; of what came on one day, what is of the latest date. */
    List<NewsLine> newest(int most) {
        return page.record.documents().stream()
                .flatMap(this::news)
                .sorted(Comparator.comparing(News::known)
                        .thenComparing(News::date)
                        .thenComparing(news -> news.document().page())
                        .reversed())
                .limit(most)
                .map(this::line)
                .toList();
    }

    private Stream<News> news(Document document) {
        return date(document)
                .flatMap(date -> changeDates.updated(document).map(known -> new News(document, date, known)))
                .filter(news -> !news.known().first().isAfter(page.edition.today()))
                .stream();
    }

    private static Optional<PartialDate> date(Document document) {
        return switch (document.type()) {
            case MEETING -> Optional.of(((Document.Meeting) document).date());
            case VERSION -> Optional.of(((Document.Version) document).date());
            case ANNOUNCEMENT -> Optional.of(((Document.Announcement) document).date());
            default -> Optional.empty();
        };
    }

    private NewsLine line(News news) {
        return new NewsLine(
                changeDates.isChanged(news.document(), news.date()) ? CHANGED : NEW,
                DateText.view(news.known()),
                page.place.link(
                        page.record.tree().fullTitle(news.document()),
                        news.document().page()));
    }
}
