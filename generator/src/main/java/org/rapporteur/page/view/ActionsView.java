package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code actions.ftlh}: what was taken on at all meetings.
 *
 * @param total how many
 * @param pages links to the years' pages when the list is divided
 * @param states the overdue ones first, then the open ones
 */
public record ActionsView(BodyView body, int total, List<LinkView> pages, List<ActionState> states) {

    public ActionsView {
        pages = List.copyOf(pages);
        states = List.copyOf(states);
    }
}
