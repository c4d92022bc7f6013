package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * An activity in a list.
 *
 * @param years its cycles, newest first
 */
public record ActivityLine(
        String title,
        Optional<String> shortTitle,
        String href,
        Optional<String> summary,
        Optional<Label> status,
        List<LinkView> years,
        int meetings,
        int outputs) {

    public ActivityLine {
        years = List.copyOf(years);
    }
}
