package org.rapporteur.page.view;

import java.util.List;

/**
 * A number and how it changed.
 *
 * @param label of what
 * @param words the number of each year: “2016: 2, 2017: 1”
 * @param width of the drawing, in pixels
 * @param bars one for each year
 */
public record HistoryLine(String label, String words, int width, List<HistoryBar> bars) {

    public HistoryLine {
        bars = List.copyOf(bars);
    }
}
