package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A part of the actions of one state.
 *
 * @param cycle the activity and its year; empty of the open ones, which are of all activities
 */
public record ActionGroup(Optional<LinkView> cycle, List<ActionLine> actions) {

    public ActionGroup {
        actions = List.copyOf(actions);
    }
}
