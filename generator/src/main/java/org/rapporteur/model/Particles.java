package org.rapporteur.model;

import java.util.List;
import java.util.Set;

/**
 * How names with particles sort: “Maarten van Horenbeeck” under V or under H.
 *
 * @param words the particles, in lower case
 * @param kept whether they are part of the name that it sorts by
 */
public record Particles(Set<String> words, boolean kept) {

    private static final Set<String> USUAL = Set.copyOf(List.of(
            "van", "von", "de", "der", "den", "ter", "ten", "te", "da", "das", "do", "dos", "di", "del", "della", "du",
            "la", "le", "el", "al", "bin", "ibn", "af", "av", "zu"));

    /** The usual particles, not sorted by: van Horenbeeck stands under H. */
    public static final Particles SKIPPED = new Particles(USUAL, false);

    public Particles {
        words = Set.copyOf(words);
    }
}
