package org.rapporteur.page.view;

import java.util.List;

/**
 * What changed in a list of contributions since the list before it.
 *
 * @param before the older list: “the list of 18 September 2017”
 * @param summary in words: “3 added, 1 no longer listed, 1 changed”
 * @param lines those that were added, are gone or changed
 */
public record ListChanges(LinkView before, String summary, List<ListChangeLine> lines) {

    public ListChanges {
        lines = List.copyOf(lines);
    }
}
