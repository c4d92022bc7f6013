package org.rapporteur.page.view;

import java.util.List;

/** {@code organisations.ftlh}: all organisations; as {@link PeopleView}. */
public record OrganisationsView(BodyView body, int total, List<LinkView> letters, List<OrganisationGroup> groups) {

    public OrganisationsView {
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
    }
}
