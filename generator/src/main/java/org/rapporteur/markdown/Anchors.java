package org.rapporteur.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ids of a body: each is given out once. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Takes exactly this id; false when it is taken already. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** Takes this id, or the first free one of {@code id-2}, {@code id-3} … */
    String takeFree(String wanted) {
        String id = wanted;
        while (!taken.add(id)) {
            id = wanted + "-" + repeats.merge(wanted, 2, (count, start) -> count + 1);
        }
        return id;
    }

    /** Notes that an id that was taken stands in the body. */
    String use(String id) {
        used.add(id);
        return id;
    }

    /** Every id that stands in the body. */
    Set<String> used() {
        return used;
    }
}
