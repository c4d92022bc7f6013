package org.rapporteur.page.view;

import java.util.List;

/** The meetings of a year that somebody took part in. */
public record AttendanceYear(int year, String id, List<AttendanceLine> meetings) {

    public AttendanceYear {
        meetings = List.copyOf(meetings);
    }
}
