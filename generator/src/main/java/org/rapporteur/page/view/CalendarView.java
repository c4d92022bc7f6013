package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code calendar.ftlh}: the dates of all activities.
 *
 * @param today the day of the build, by which dates are past or to come; it is the commit's, not the reader's
 * @param file the calendar for a reader's own
 * @param part whether it is the page of one year
 * @param coming what is open or coming, by date
 * @param deadlinesFile the deadlines alone, for a reader's own
 * @param deadlines by kind, hard ones first; those ahead, and those that were where the list is not divided
 * @param total how many dates are past, in all years
 * @param pages links to the years, or to their pages when the list is divided
 * @param years what is past, the newest first
 */
public record CalendarView(
        DateView today,
        BodyView body,
        Optional<LinkView> file,
        boolean part,
        List<TimelineLine> coming,
        Optional<LinkView> deadlinesFile,
        List<DeadlineKind> deadlines,
        int total,
        List<LinkView> pages,
        List<CalendarYear> years) {

    public CalendarView {
        coming = List.copyOf(coming);
        deadlines = List.copyOf(deadlines);
        pages = List.copyOf(pages);
        years = List.copyOf(years);
    }
}
