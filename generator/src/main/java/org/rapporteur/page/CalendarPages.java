package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.MilestoneKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.CalendarView;
import org.rapporteur.page.view.CalendarYear;
import org.rapporteur.page.view.DeadlineKind;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.TimelineLine;

/** The calendar: what is coming, and what has been by year. */
final class CalendarPages {

    private final Composition page;
    private final IndexPages indexes;

    CalendarPages(Composition page) {
        this.page = page;
        this.indexes = new IndexPages(page);
    }

    /** What is past, newest first. */
    static Map<Integer, List<TimelineLine>> past(Edition edition, PagePlace place) {
        List<TimelineLines.Dated> all = new ArrayList<>(new TimelineLines(edition, place).everything());
        Collections.reverse(all);
        return all.stream()
                .filter(each -> each.line().over())
                .collect(Collectors.groupingBy(
                        each -> each.starts().year(),
                        () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                        Collectors.mapping(TimelineLines.Dated::line, Collectors.toList())));
    }

    /** @param only the year of this part; empty on the index */
    CalendarView calendar(Optional<Integer> only) {
        Map<Integer, List<TimelineLine>> past = past(page.edition, page.place);
        boolean divided = IndexPages.isLong(past);
        return new CalendarView(
                DateText.view(PartialDate.of(page.edition.today())),
                indexes.introduction(Addresses.CALENDAR),
                file(page, SitePath.HOME),
                only.isPresent(),
                only.isPresent() ? List.of() : page.timeline.ahead(Integer.MAX_VALUE),
                page.record.addresses().files().contains(Addresses.DEADLINES_FILE)
                        ? Optional.of(page.place.link("Deadlines as a calendar file", Addresses.DEADLINES_FILE))
                        : Optional.empty(),
                only.isPresent() ? List.of() : deadlines(divided ? Map.of() : past),
                past.values().stream().mapToInt(List::size).sum(),
                indexes.links(Addresses.CALENDAR, past, divided, year -> "y" + year),
                IndexPages.shown(
                                past,
                                divided,
                                only.or(() -> past.keySet().stream().findFirst()))
                        .stream()
                        .map(year -> new CalendarYear(year, "y" + year, past.get(year)))
                        .toList());
    }

    private List<DeadlineKind> deadlines(Map<Integer, List<TimelineLine>> past) {
        List<TimelineLine> all = Stream.concat(
                        page.timeline.ahead(Integer.MAX_VALUE).stream(),
                        past.values().stream().flatMap(List::stream))
                .toList();
        return MilestoneKind.DEADLINES.stream()
                .map(kind -> new DeadlineKind(
                        Labels.of(kind),
                        TimelineLines.meaning(kind),
                        "_" + kind.word(),
                        all.stream()
                                .filter(line -> line.kind().equals(Optional.of(Labels.of(kind))))
                                .toList()))
                .filter(kind -> !kind.dates().isEmpty())
                .toList();
    }

    /** The calendar file beside a page, where the site makes one. */
    static Optional<LinkView> file(Composition page, SitePath of) {
        SitePath file = of.file("calendar.ics");
        return page.record.addresses().files().contains(file)
                ? Optional.of(page.place.link("Calendar file", file))
                : Optional.empty();
    }
}
