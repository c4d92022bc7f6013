package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code organisation.ftlh}.
 *
 * @param people who spoke for it
 */
public record OrganisationView(
        Optional<String> shortName,
        Optional<LinkView> url,
        Optional<Label> group,
        Optional<String> country,
        List<String> spellings,
        List<PersonIndexLine> people,
        List<MeetingLine> meetings,
        List<ContributionLine> contributions) {

    public OrganisationView {
        spellings = List.copyOf(spellings);
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
        contributions = List.copyOf(contributions);
    }
}
