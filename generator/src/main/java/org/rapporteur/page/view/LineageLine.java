package org.rapporteur.page.view;

import java.util.List;

/**
 * An activity of a family, and its part of the drawing.
 *
 * @param years “2014 to 2015”; empty when it has none
 * @param grewOutOf “BPF Spam and BPF CSIRTs”; empty when it succeeds none
 * @param bars its years, one for each time without a break
 * @param branches the lines from activities to what grew out of them, as far as they run beside this one
 */
public record LineageLine(
        LinkView activity, String years, String grewOutOf, List<Stretch> bars, List<Stroke> branches) {

    public LineageLine {
        bars = List.copyOf(bars);
        branches = List.copyOf(branches);
    }
}
