package org.rapporteur.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two lists of one catalogue have, each contribution once.
 *
 * @param kept those that both have, as each has it
 * @param added those that the later one alone has
 * @param gone those that the earlier one alone has
 */
public record ListChange(List<Kept> kept, List<Contribution> added, List<Contribution> gone) {

    /** A contribution as the earlier list has it, and as the later one does. */
    public record Kept(Contribution before, Contribution after) {}

    public ListChange {
        kept = List.copyOf(kept);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** An anchor names one contribution of the catalogue; a line that says again what another one said has none. */
    static ListChange of(List<Contribution> before, List<Contribution> after) {
        Map<String, Contribution> were = byAnchor(before);
        Map<String, Contribution> are = byAnchor(after);
        List<Kept> kept = new ArrayList<>();
        List<Contribution> added = new ArrayList<>();
        are.forEach((anchor, each) -> {
            if (were.containsKey(anchor)) {
                kept.add(new Kept(were.get(anchor), each));
            } else {
                added.add(each);
            }
        });
        were.keySet().removeAll(are.keySet());
        return new ListChange(kept, added, List.copyOf(were.values()));
    }

    private static Map<String, Contribution> byAnchor(List<Contribution> contributions) {
        Map<String, Contribution> byAnchor = new LinkedHashMap<>();
        contributions.stream()
                .filter(each -> !each.anchor().isEmpty())
                .forEach(each -> byAnchor.putIfAbsent(each.anchor(), each));
        return byAnchor;
    }
}
