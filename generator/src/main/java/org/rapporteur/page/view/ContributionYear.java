package org.rapporteur.page.view;

import java.util.List;

/** The contributions that somebody gave to a year's cycles. */
public record ContributionYear(int year, String id, List<ContributionLine> contributions) {

    public ContributionYear {
        contributions = List.copyOf(contributions);
    }
}
