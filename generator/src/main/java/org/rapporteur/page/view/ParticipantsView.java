package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code participants.ftlh}: a list of participants.
 *
 * @param annex “Annex I”
 * @param bearer what it is annexed to
 * @param downloads the list as files, and what they hold
 * @param placed whether the body has the list already
 */
public record ParticipantsView(
        BodyView body,
        Optional<String> annex,
        Optional<LinkView> bearer,
        List<PersonLine> participants,
        List<LinkView> downloads,
        boolean placed) {

    public ParticipantsView {
        participants = List.copyOf(participants);
        downloads = List.copyOf(downloads);
    }
}
