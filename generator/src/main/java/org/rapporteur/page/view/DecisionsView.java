package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code decisions.ftlh}: what all meetings decided, newest first.
 *
 * @param total how many
 * @param pages links to the years' pages when the list is divided
 */
public record DecisionsView(BodyView body, int total, List<LinkView> pages, List<DecisionYear> years) {

    public DecisionsView {
        pages = List.copyOf(pages);
        years = List.copyOf(years);
    }
}
