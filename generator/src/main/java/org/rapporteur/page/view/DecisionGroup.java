package org.rapporteur.page.view;

import java.util.List;

/**
 * The decisions of a cycle, in the register.
 *
 * @param cycle the activity and its year
 */
public record DecisionGroup(LinkView cycle, List<DecisionLine> decisions) {

    public DecisionGroup {
        decisions = List.copyOf(decisions);
    }
}
