package org.rapporteur.export.search;

import java.util.ArrayList;
import java.util.List;

/** How many units and pages of each combination of facets follow one another. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();

    record Run(Facets facets, int units, int pages) {}

    void add(Facets facets, int units) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).facets().equals(facets)) {
            Run before = runs.remove(last);
            runs.add(new Run(facets, before.units() + units, before.pages() + 1));
        } else {
            runs.add(new Run(facets, units, 1));
        }
    }

    List<Run> all() {
        return List.copyOf(runs);
    }
}
