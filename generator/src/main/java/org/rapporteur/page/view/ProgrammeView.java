package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code programme.ftlh}.
 *
 * @param activities active ones first
 * @param singular what one of them is called
 * @param histories the numbers of all of them together, by year
 */
public record ProgrammeView(
        BodyView body, Optional<String> singular, List<ActivityLine> activities, List<HistoryLine> histories) {

    public ProgrammeView {
        activities = List.copyOf(activities);
        histories = List.copyOf(histories);
    }
}
