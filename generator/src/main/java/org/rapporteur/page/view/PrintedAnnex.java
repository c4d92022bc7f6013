package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * An annex as it is printed with what it is annexed to. Nothing in it can be pointed at: that is what its own page is for.
 *
 * @param label “Annex I”; empty for a list that has no number
 * @param address of its own page, absolute
 * @param whole whether it is here; an annex that is too long is named with its address only
 * @param participants the people; empty where the body has the list already
 * @param contributions likewise
 */
public record PrintedAnnex(
        Optional<String> label,
        String title,
        String address,
        boolean whole,
        BodyView body,
        List<PersonLine> participants,
        List<ContributionLine> contributions) {

    public PrintedAnnex {
        participants = List.copyOf(participants);
        contributions = List.copyOf(contributions);
    }
}
