package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code person.ftlh}.
 *
 * @param spellings other ways in which the name stands in the record
 * @param attended how many meetings
 * @param meetings by year, the newest first
 * @param given how many contributions
 * @param contributions by year, the newest first
 */
public record PersonView(
        Optional<LinkView> url,
        Optional<Label> group,
        Optional<String> country,
        List<SpellingLine> spellings,
        List<AffiliationLine> affiliations,
        List<RoleLine> roles,
        int attended,
        List<AttendanceYear> meetings,
        int given,
        List<ContributionYear> contributions,
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
