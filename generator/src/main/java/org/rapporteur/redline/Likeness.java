package org.rapporteur.redline;

import java.util.Set;

/** How much two blocks have in common: the share of their words that both have (Dice's coefficient). */
final class Likeness {

    /** Fewer words may be alike by chance. */
    private static final int FEW_WORDS = 8;

    private static final double ENOUGH = 0.5;
    private static final double ENOUGH_OF_MANY = 0.4;

    /** Fewer letters in common do not make a heading the same one. */
    private static final double ENOUGH_LETTERS = 0.7;

    private static final Set<Kind> SETTINGS = Set.of(Kind.ITEM, Kind.PARAGRAPH);

    private final Side before;
    private final Side after;

    Likeness(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** The same words set as another kind: less alike than the same words set as they were. */
    private static final double SET_OTHERWISE = 0.95;

    /** From 0, nothing, to 1, the same words; 0 too where one cannot be the other, changed. */
    double of(int i, int j) {
        if (before.kind(i) != after.kind(j)) {
            return isSetOtherwise(i, j) ? SET_OTHERWISE : 0;
        }
        double words = share(before.words(i), after.words(j));
        return switch (before.kind(i)) {
            case HEADING -> Math.max(words, letters(i, j));
            case ROW -> isOfOneName(i, j) ? Math.max(ENOUGH, words) : words;
            default -> words;
        };
    }

    /** An item of a list that became a paragraph, numbered or not, or was one. */
    private boolean isSetOtherwise(int i, int j) {
        return SETTINGS.contains(before.kind(i))
                && SETTINGS.contains(after.kind(j))
                && before.words(i).length > 0
                && before.words(i).length == after.words(j).length
                && after.block(j).hasTheWordsOf(before.block(i));
    }

    /** “Conclusion” and “Conclusions” have no word in common. */
    private double letters(int i, int j) {
        double letters = share(before.letters(i), after.letters(j));
        return letters >= ENOUGH_LETTERS ? letters : 0;
    }

    /** A row is known by its first cell. */
    private boolean isOfOneName(int i, int j) {
        Block one = before.block(i);
        Block other = after.block(j);
        return before.kind(i) == Kind.ROW
                && after.kind(j) == Kind.ROW
                && !one.cells().isEmpty()
                && !other.cells().isEmpty()
                && !one.cells().get(0).tokens().isEmpty()
                && one.cells().get(0).tokens().equals(other.cells().get(0).tokens());
    }

    /** Whether one is the other, changed. */
    boolean isOne(int i, int j) {
        if (before.kind(i) != after.kind(j)) {
            return isSetOtherwise(i, j);
        }
        int fewer = Math.min(before.words(i).length, after.words(j).length);
        int both = before.words(i).length + after.words(j).length;
        double enough = fewer < FEW_WORDS ? ENOUGH : ENOUGH_OF_MANY;
        // No more than all of the shorter one can be in both.
        return 2.0 * fewer >= enough * both && of(i, j) >= enough || isOfOneName(i, j);
    }

    private static double share(int[] a, int[] b) {
        return a.length + b.length == 0 ? 0 : 2.0 * common(a, b) / (a.length + b.length);
    }

    private static int common(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
