package org.rapporteur.page.view;

import java.util.List;

/**
 * A year of a list.
 *
 * @param id its anchor
 */
public record MeetingYear(int year, String id, List<MeetingLine> meetings) {

    public MeetingYear {
        meetings = List.copyOf(meetings);
    }
}
