package org.rapporteur.page.view;

import java.util.List;

/**
 * Who was at which meeting.
 *
 * @param meetings those that have a list of participants, by date
 * @param people everybody who may be named, by name
 * @param unnamed how many others came to each meeting; empty when there are none
 */
public record AttendanceMatrix(List<MeetingLine> meetings, List<AttendanceRow> people, List<Integer> unnamed) {

    public AttendanceMatrix {
        meetings = List.copyOf(meetings);
        people = List.copyOf(people);
        unnamed = List.copyOf(unnamed);
    }
}
