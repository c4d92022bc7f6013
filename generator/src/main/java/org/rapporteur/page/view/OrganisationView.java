package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code organisation.ftlh}.
 *
 * @param spellings other ways in which the name stands in the record
 * @param people who spoke for it
 * @param attended how many meetings
 * @param meetings by year, the newest first
 * @param given how many contributions
 * @param contributions by year, the newest first
 */
public record OrganisationView(
        Optional<String> shortName,
        Optional<LinkView> url,
        Optional<Label> group,
        Optional<String> country,
        List<SpellingLine> spellings,
        List<PersonIndexLine> people,
        int attended,
        List<MeetingYear> meetings,
        int given,
        List<ContributionYear> contributions) {

    public OrganisationView {
        spellings = List.copyOf(spellings);
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
        contributions = List.copyOf(contributions);
    }
}
