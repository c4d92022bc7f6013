package org.rapporteur.page.view;

import java.util.List;

/**
 * A year of the register of decisions.
 *
 * @param id its anchor
 * @param groups by activity
 */
public record DecisionYear(int year, String id, List<DecisionGroup> groups) {

    public DecisionYear {
        groups = List.copyOf(groups);
    }
}
