package org.rapporteur.page.view;

import java.util.List;

/** A letter of an index. */
public record OrganisationGroup(String letter, String id, List<OrganisationIndexLine> organisations) {

    public OrganisationGroup {
        organisations = List.copyOf(organisations);
    }
}
