package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code participants.ftlh}: a list of participants.
 *
 * @param annex “Annex I”
 * @param bearer what it is annexed to
 * @param asOf the day that it tells of: its meeting's
 * @param tookPart how many of those who are listed
 * @param apologies how many of them did not, and sent apologies
 * @param leftOut how many the files leave out, since the register does not list them
 * @param downloads the list as files, and what they hold
 * @param placed whether the body has the list already
 */
public record ParticipantsView(
        BodyView body,
        Optional<String> annex,
        Optional<LinkView> bearer,
        Optional<DateView> asOf,
        List<PersonLine> participants,
        int tookPart,
        int apologies,
        int leftOut,
        List<LinkView> downloads,
        boolean placed) {

    public ParticipantsView {
        participants = List.copyOf(participants);
        downloads = List.copyOf(downloads);
    }
}
