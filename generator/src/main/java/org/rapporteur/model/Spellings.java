package org.rapporteur.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how a name is written, to choose the spelling to show where no register says. */
final class Spellings {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String spelling) {
        counts.merge(spelling, 1, Integer::sum);
    }

    List<String> all() {
        return List.copyOf(counts.keySet());
    }

    /** The one written most often, but a shouted one only when there is no other; among equals the last in code order. */
    String best() {
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>, Boolean>comparing(entry -> !shouts(entry.getKey()))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    /** Whether a word of four letters or more is all capitals, as surnames are in some lists. */
    private static boolean shouts(String name) {
        for (String word : name.split("\\s+")) {
            if (word.length() > 3
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && !word.equals(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
