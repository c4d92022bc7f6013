package org.rapporteur.page.view;

import java.util.List;

/**
 * The deadlines of one kind.
 *
 * @param kind {@code deadline}, {@code guarantee} or {@code soft-deadline}
 * @param meaning what it is worth: “what comes later may still be taken in”
 * @param id its anchor
 * @param dates those ahead by date, then those that were, the newest first
 */
public record DeadlineKind(Label kind, String meaning, String id, List<TimelineLine> dates) {

    public DeadlineKind {
        dates = List.copyOf(dates);
    }
}
