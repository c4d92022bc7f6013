package org.rapporteur.page.view;

import java.util.List;

/**
 * The actions of one state.
 *
 * @param state {@code open}, {@code done} or {@code unrecorded}
 * @param id its anchor
 * @param count how many
 */
public record ActionState(Label state, String id, int count, List<ActionGroup> groups) {

    public ActionState {
        groups = List.copyOf(groups);
    }
}
