package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code people.ftlh}: everybody who is listed.
 *
 * @param total how many
 * @param letters links to the letters, or to their pages when the list is divided
 * @param groups the letters on this page
 */
public record PeopleView(BodyView body, int total, List<LinkView> letters, List<PeopleGroup> groups) {

    public PeopleView {
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
    }
}
