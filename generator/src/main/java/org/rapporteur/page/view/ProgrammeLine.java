package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/** A programme with its activities. */
public record ProgrammeLine(
        String title,
        Optional<String> shortTitle,
        String href,
        Optional<String> summary,
        List<ActivityLine> activities) {

    public ProgrammeLine {
        activities = List.copyOf(activities);
    }
}
