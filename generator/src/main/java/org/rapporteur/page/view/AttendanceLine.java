package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A meeting that somebody took part in.
 *
 * @param as in what capacity: a role of the day, or how they attended
 */
public record AttendanceLine(MeetingLine meeting, List<String> as, Optional<OrganisationRef> organisation) {

    public AttendanceLine {
        as = List.copyOf(as);
    }
}
