package org.rapporteur.page;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.page.view.Stretch;
import org.rapporteur.page.view.Tick;

/** Years on a line, each as wide as the other. */
record YearScale(int first, int last) {

    /** Years between names, a third of the line or more, so that none meets the next on a phone. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000);

    /** How many parts a year has, and how many of them stay free before and after what is drawn. */
    private static final int YEAR = 100;

    private static final int FREE = 10;

    private int years() {
        return last - first + 1;
    }

    private String at(int parts) {
        return Percent.of(parts, (long) YEAR * years());
    }

    /** Where a year begins. */
    String start(int year) {
        return at(YEAR * (year - first));
    }

    /** Where the bar of a year begins, or, of the year before it, ends. */
    String barStart(int year) {
        return at(YEAR * (year - first) + FREE);
    }

    String barEnd(int year) {
        return at(YEAR * (year - first + 1) - FREE);
    }

    Stretch bar(int from, int to) {
        return new Stretch(barStart(from), at(YEAR * (to - from + 1) - 2 * FREE));
    }

    List<Tick> ticks() {
        int step =
                STEPS.stream().filter(each -> 3 * each >= years()).findFirst().orElse(5000);
        return IntStream.rangeClosed(first, last)
                .filter(year -> years() <= 18 || year % step == 0)
                .mapToObj(year -> new Tick(start(year), isNamed(year, step) ? Integer.toString(year) : ""))
                .toList();
    }

    private boolean isNamed(int year, int step) {
        return year % step == 0 && 4 * (year - first) <= 3 * years();
    }
}
