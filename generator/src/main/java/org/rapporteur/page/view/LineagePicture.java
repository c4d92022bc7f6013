package org.rapporteur.page.view;

import java.util.List;

/**
 * The family of an activity: whatever grew out of each other; of a very large one, those who are nearest to it.
 *
 * @param words where the activity itself came from and what it became; of how many those are the nearest
 * @param ticks the scale of years; empty when nobody's years are known
 * @param activities the oldest first
 */
public record LineagePicture(String words, List<Tick> ticks, List<LineageLine> activities) {

    public LineagePicture {
        ticks = List.copyOf(ticks);
        activities = List.copyOf(activities);
    }
}
