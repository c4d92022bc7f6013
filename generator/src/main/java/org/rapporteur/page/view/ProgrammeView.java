package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code programme.ftlh}.
 *
 * @param activities active ones first
 * @param singular what one of them is called
 */
public record ProgrammeView(BodyView body, Optional<String> singular, List<ActivityLine> activities) {

    public ProgrammeView {
        activities = List.copyOf(activities);
    }
}
