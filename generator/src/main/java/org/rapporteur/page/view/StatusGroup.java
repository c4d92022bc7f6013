package org.rapporteur.page.view;

import java.util.List;

/**
 * Something that editors may want to look at.
 *
 * @param id its anchor
 * @param why what it means, in a sentence
 * @param count how many there are, also those beyond the ones shown
 */
public record StatusGroup(String title, String id, String why, int count, List<StatusLine> lines) {

    public StatusGroup {
        lines = List.copyOf(lines);
    }
}
