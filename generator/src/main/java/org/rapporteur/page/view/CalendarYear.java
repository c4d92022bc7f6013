package org.rapporteur.page.view;

import java.util.List;

/**
 * A year of the calendar.
 *
 * @param id its anchor
 * @param dates the newest first
 */
public record CalendarYear(int year, String id, List<TimelineLine> dates) {

    public CalendarYear {
        dates = List.copyOf(dates);
    }
}
