package org.rapporteur.redline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How much two blocks have in common: the share of their words that both have (Dice's coefficient). */
final class Likeness {

    /** Fewer words may be alike by chance. */
    private static final int FEW_WORDS = 8;

    private static final double ENOUGH = 0.5;
    private static final double ENOUGH_OF_MANY = 0.4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Block, int[]> words = new IdentityHashMap<>();

    /** From 0, nothing, to 1, the same words; 0 too where one cannot be the other, changed. */
    double of(Block before, Block after) {
        if (!before.isLike(after)) {
            return 0;
        }
        int[] a = sorted(before);
        int[] b = sorted(after);
        double share = a.length + b.length == 0 ? 0 : 2.0 * common(a, b) / (a.length + b.length);
        return isOfOneName(before, after) ? Math.max(ENOUGH, share) : share;
    }

    /** A row is known by its first cell. */
    private static boolean isOfOneName(Block before, Block after) {
        return before.kind() == Kind.ROW
                && !before.cells().isEmpty()
                && !after.cells().isEmpty()
                && !before.cells().get(0).tokens().isEmpty()
                && before.cells().get(0).tokens().equals(after.cells().get(0).tokens());
    }

    /** Whether one is the other, changed. */
    boolean isOne(Block before, Block after) {
        int fewer = Math.min(length(before), length(after));
        double enough = fewer < FEW_WORDS ? ENOUGH : ENOUGH_OF_MANY;
        // No more than all of the shorter one can be in both.
        return isOfOneName(before, after) && before.isLike(after)
                || 2.0 * fewer >= enough * (length(before) + length(after)) && of(before, after) >= enough;
    }

    int length(Block block) {
        return sorted(block).length;
    }

    private int[] sorted(Block block) {
        return words.computeIfAbsent(block, each -> {
            List<String> all = each.words();
            int[] own = all.stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word, unknown -> numbers.size()))
                    .toArray();
            Arrays.sort(own);
            return own;
        });
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
