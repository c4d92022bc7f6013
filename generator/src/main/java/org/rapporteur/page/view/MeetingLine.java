package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A meeting in a list.
 *
 * @param coming whether it is still to come
 * @param activity whose it is; empty on the activity's own pages
 * @param cycle likewise
 */
public record MeetingLine(
        String title,
        String href,
        DateView date,
        Optional<Label> format,
        Optional<Label> status,
        boolean coming,
        Optional<LinkView> activity,
        Optional<LinkView> cycle) {}
