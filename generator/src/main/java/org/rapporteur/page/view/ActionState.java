package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * The actions of one state.
 *
 * @param state {@code overdue}, {@code open}, {@code done} or {@code unrecorded}
 * @param year the only one of which they are; none where all are there
 * @param id its anchor
 * @param count how many
 */
public record ActionState(Label state, Optional<Integer> year, String id, int count, List<ActionGroup> groups) {

    public ActionState {
        groups = List.copyOf(groups);
    }
}
