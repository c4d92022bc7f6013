package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code participants.ftlh}: a list of participants.
 *
 * @param annex “Annex I”
 * @param bearer what it is annexed to
 * @param placed whether the body has the list already
 */
public record ParticipantsView(
        BodyView body,
        Optional<String> annex,
        Optional<LinkView> bearer,
        List<PersonLine> participants,
        boolean placed) {

    public ParticipantsView {
        participants = List.copyOf(participants);
    }
}
