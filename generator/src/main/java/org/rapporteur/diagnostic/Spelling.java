package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** “Did you mean”: the known word nearest to one that is not known. */
public final class Spelling {

    /** Fewer letters begin too many words. */
    private static final int SHORTEST_BEGINNING = 3;

    private Spelling() {}

    /**
     * The known word that a typo most likely stood for: one that begins with it, or one of which at most one letter in
     * three is wrong (two, in short words).
     *
     * @return the nearest word, the first in the alphabet among equals; empty when none is near
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int limit = Math.max(2, word.length() / 3);
        String lower = word.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        Optional<String> begun = known.stream()
                .filter(candidate -> lower.length() >= SHORTEST_BEGINNING && candidate.startsWith(lower))
                .min(Comparator.naturalOrder());
        return begun.or(() -> known.stream()
                .filter(candidate -> near(distance, lower, candidate) >= 0)
                .filter(candidate -> near(distance, lower, candidate) < Math.max(candidate.length(), lower.length()))
                .min(Comparator.<String>comparingInt(candidate -> near(distance, lower, candidate))
                        .thenComparing(Comparator.naturalOrder())));
    }

    /** A sentence for a hint: the nearest word if there is one, and what may stand there. */
    public static String hint(String word, Collection<String> known) {
        String all = known.stream().sorted().collect(Collectors.joining(", "));
        return nearest(word, known)
                .map(candidate -> "Did you mean “" + candidate + "”? Known here: " + all + ".")
                .orElse("Known here: " + all + ".");
    }

    private static int near(LevenshteinDistance distance, String word, String candidate) {
        return distance.apply(word, candidate.toLowerCase(Locale.ROOT));
    }
}
