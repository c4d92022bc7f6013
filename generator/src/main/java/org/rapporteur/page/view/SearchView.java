package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code search.ftlh}: the search. The script fills it; without one, it leads on by the lists of the record.
 *
 * @param ways the lists that lead to every page
 */
public record SearchView(List<SearchWay> ways) {

    public SearchView {
        ways = List.copyOf(ways);
    }
}
