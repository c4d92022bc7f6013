package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code person.ftlh}.
 *
 * @param spellings other ways in which the name stands in the record
 */
public record PersonView(
        Optional<LinkView> url,
        Optional<Label> group,
        Optional<String> country,
        List<String> spellings,
        List<AffiliationLine> affiliations,
        List<RoleLine> roles,
        List<AttendanceLine> meetings,
        List<ContributionLine> contributions,
        List<ActionLine> actions) {

    public PersonView {
        spellings = List.copyOf(spellings);
        affiliations = List.copyOf(affiliations);
        roles = List.copyOf(roles);
        meetings = List.copyOf(meetings);
        contributions = List.copyOf(contributions);
        actions = List.copyOf(actions);
    }
}
