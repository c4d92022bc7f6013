package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;

/** What moved together with a heading: readers want to know that a section moved, and how large it is. */
final class MovedSection {

    private MovedSection() {}

    /**
     * What each block is; empty when the first step is not the heading of a section that moved.
     *
     * @param steps from the heading on
     */
    static List<Kind> along(List<Step> steps) {
        Step first = steps.get(0);
        return first.moved() && !first.isMovedAway() && first.shown().kind() == Kind.HEADING
                ? blocks(steps.subList(1, steps.size()))
                : List.of();
    }

    /** What is new or gone within the section does not end it, nor does what stood there and moved away. */
    private static List<Kind> blocks(List<Step> steps) {
        List<Kind> blocks = new ArrayList<>();
        for (Step step : steps) {
            boolean inBoth = step.before().isPresent() && step.after().isPresent();
            if (inBoth && !step.shown().isLine()) {
                if (!step.goesOn()) {
                    break;
                }
                blocks.add(step.shown().kind());
            }
        }
        return blocks;
    }
}
