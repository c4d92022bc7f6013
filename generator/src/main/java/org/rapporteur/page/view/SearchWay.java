package org.rapporteur.page.view;

import java.util.List;

/**
 * A list of the record, as a way to find something without searching.
 *
 * @param index the list
 * @param parts its letters, years or topics
 */
public record SearchWay(LinkView index, List<LinkView> parts) {

    public SearchWay {
        parts = List.copyOf(parts);
    }
}
