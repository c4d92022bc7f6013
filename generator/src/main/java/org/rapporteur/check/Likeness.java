package org.rapporteur.check;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** When two names are so much alike that one is perhaps a slip for the other. */
final class Likeness {

    private static final double ALIKE = 0.92;

    /** In shorter names one letter makes another name: Lee and Leo. */
    private static final int SHORTEST = 6;

    /** In shorter words two letters do: Anna and Anita. */
    private static final int LONG = 6;

    private Likeness() {}

    /** By one letter, by the order of the words, or by how a sound is written. */
    static boolean isOfNames(NameForm a, NameForm b) {
        String first = a.whole();
        String second = b.whole();
        boolean isLong = Math.min(first.length(), second.length()) >= SHORTEST;
        return first.equals(second)
                || a.sorted().equals(b.sorted())
                || a.rough().equals(b.rough())
                || isLong && (new LevenshteinDistance(1).apply(first, second) >= 0 || isSwap(first, second));
    }

    /** By a word that one spells in another way, or by names and initials that one leaves out. */
    static boolean isOfPeople(NameForm a, NameForm b) {
        return isOfOneWord(a, b) || isShortened(a, b) || isShortened(b, a) || isInitial(a, b) || isInitial(b, a);
    }

    /** Equal but for one word, which is much alike: Mohammed Hassan, Mohamad Hassan. */
    private static boolean isOfOneWord(NameForm a, NameForm b) {
        if (a.words().size() != b.words().size() || a.words().size() < 2) {
            return false;
        }
        int other = -1;
        for (int i = 0; i < a.words().size(); i++) {
            if (!a.words().get(i).equals(b.words().get(i))) {
                if (other >= 0) {
                    return false;
                }
                other = i;
            }
        }
        return other >= 0 && areAlike(a.words().get(other), b.words().get(other));
    }

    private static boolean areAlike(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG
                && new LevenshteinDistance(2).apply(a, b) >= 0
                && new JaroWinklerSimilarity().apply(a, b) >= ALIKE;
    }

    /** Renata Aquino, of Renata Aquino Ribeiro; but not where initials speak against it. */
    private static boolean isShortened(NameForm shorter, NameForm longer) {
        return shorter.words().size() >= 2
                && shorter.words().size() < longer.words().size()
                && shorter.first().equals(longer.first())
                && longer.words().containsAll(shorter.words())
                && longer.words().stream()
                        .filter(word -> !shorter.words().contains(word))
                        .map(word -> word.substring(0, 1))
                        .anyMatch(letter -> shorter.initials().isEmpty()
                                || shorter.initials().contains(letter));
    }

    /** J. Casasbuenas, of Julian Casasbuenas. */
    private static boolean isInitial(NameForm shorter, NameForm longer) {
        return shorter.words().size() == 2
                && longer.words().size() >= 2
                && shorter.first().length() == 1
                && longer.first().startsWith(shorter.first())
                && longer.first().length() > 1
                && shorter.last().length() > 3
                && shorter.last().equals(longer.last());
    }

    private static boolean isSwap(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }
}
