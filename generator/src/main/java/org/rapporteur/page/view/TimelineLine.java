package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A date of a cycle.
 *
 * @param dates both in words: “18 to 21 December 2017”
 * @param ends the last day of a window
 * @param kind {@code call}, {@code soft-deadline} …, or {@code meeting}
 * @param meaning what a deadline is worth, “what comes later may still be taken in”; where a review stands
 * @param audience whom it concerns
 * @param activity whose it is; only on the home page
 * @param open whether it is a window that has begun and is not past
 * @param over whether it is past
 */
public record TimelineLine(
        DateView starts,
        Optional<DateView> ends,
        String dates,
        String title,
        Optional<String> href,
        boolean external,
        Optional<Label> kind,
        Optional<String> meaning,
        Optional<String> audience,
        Optional<LinkView> activity,
        boolean open,
        boolean over) {}
