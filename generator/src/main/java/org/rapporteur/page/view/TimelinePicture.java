package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * The dates of a cycle, drawn.
 *
 * @param words what the picture shows
 * @param lanes one for each kind, that which comes first on top
 * @param today the day of the edition, when the cycle is under way on it
 */
public record TimelinePicture(String words, List<Tick> ticks, List<TimelineLane> lanes, Optional<Tick> today) {

    public TimelinePicture {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
    }
}
