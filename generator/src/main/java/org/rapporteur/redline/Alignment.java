package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/**
 * Which block of one text is which of the other: those that say the same in the same order; between them those that are
 * alike; of the others, those that stand elsewhere.
 */
final class Alignment {

    /** Between blocks that are the same, each is compared with those around its own place: enough for a text rewritten. */
    private static final int REACH = 100;

    /** More words make a block no weightier. */
    private static final int LONG = 30;

    /** Of a text of more than some fifty pages, what is the same is found first, which is quicker and nearly as good. */
    private static final int PAIRS_OF_A_WHOLE = 250_000;

    /** More pairs are not looked through: then what is not the same is gone or new. */
    private static final int MOST_PAIRS = 4_000_000;

    private final List<Block> before;
    private final List<Block> after;
    private final List<Block.Words> saidBefore;
    private final List<Block.Words> saidAfter;
    private final int[] hashesBefore;
    private final int[] hashesAfter;
    private final Likeness likeness = new Likeness();
    private final List<Step> steps = new ArrayList<>();

    private Alignment(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.saidBefore = before.stream().map(Block::says).toList();
        this.saidAfter = after.stream().map(Block::says).toList();
        this.hashesBefore = saidBefore.stream().mapToInt(Object::hashCode).toArray();
        this.hashesAfter = saidAfter.stream().mapToInt(Object::hashCode).toArray();
    }

    private boolean isSame(int i, int j) {
        return hashesBefore[i] == hashesAfter[j] && saidBefore.get(i).equals(saidAfter.get(j));
    }

    static List<Step> of(List<Block> before, List<Block> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align();
        return new Moves(before, after, alignment.likeness).in(alignment.steps);
    }

    private void align() {
        if ((long) before.size() * after.size() <= PAIRS_OF_A_WHOLE) {
            between(new Edit(0, before.size(), 0, after.size()));
            return;
        }
        int a = 0;
        int b = 0;
        for (Edit edit : Items.edits(saidBefore, saidAfter)) {
            same(a, b, edit.getBeginA());
            if (isFew(edit.getLengthA(), edit.getLengthB())) {
                between(edit);
            } else {
                rest(edit.getBeginA(), edit.getEndA(), edit.getBeginB(), edit.getEndB());
            }
            a = edit.getEndA();
            b = edit.getEndB();
        }
        same(a, b, before.size());
    }

    static boolean isFew(int rows, int columns) {
        return (long) rows * columns <= MOST_PAIRS;
    }

    private void same(int a, int b, int end) {
        for (int i = 0; a + i < end; i++) {
            steps.add(Step.same(before.get(a + i), after.get(b + i)));
        }
    }

    /** Pairs what is the same or alike, in order, so that as many words as possible stay; the rest is gone or new. */
    private void between(Edit edit) {
        double[][] best = best(edit);
        int i = edit.getBeginA();
        int j = edit.getBeginB();
        while (i < edit.getEndA() && j < edit.getEndB()) {
            int row = i - edit.getBeginA();
            int column = j - edit.getBeginB();
            double pair = pair(edit, i, j);
            if (pair > 0 && best[row][column] == best[row + 1][column + 1] + pair) {
                steps.add(
                        isSame(i, j)
                                ? Step.same(before.get(i), after.get(j))
                                : Step.changed(before.get(i), after.get(j)));
                i++;
                j++;
            } else if (best[row][column] == best[row + 1][column]) {
                steps.add(Step.removed(before.get(i++)));
            } else {
                steps.add(Step.added(after.get(j++)));
            }
        }
        rest(i, edit.getEndA(), j, edit.getEndB());
    }

    private void rest(int a, int endA, int b, int endB) {
        before.subList(a, endA).forEach(block -> steps.add(Step.removed(block)));
        after.subList(b, endB).forEach(block -> steps.add(Step.added(block)));
    }

    /** How many words can stay from each pair of places to the ends. */
    private double[][] best(Edit edit) {
        int rows = edit.getLengthA();
        int columns = edit.getLengthB();
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double pair = pair(edit, edit.getBeginA() + i, edit.getBeginB() + j);
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), best[i + 1][j + 1] + pair);
            }
        }
        return best;
    }

    /** What it is worth that two blocks are one: more, the more words stay, up to a limit, so that short ones count too. */
    private double pair(Edit edit, int i, int j) {
        Block one = before.get(i);
        Block other = after.get(j);
        int weight = 1 + Math.min(likeness.length(one), LONG);
        if (isSame(i, j)) {
            return weight;
        }
        long place = (long) (i - edit.getBeginA()) * edit.getLengthB() / edit.getLengthA();
        boolean near = Math.abs(place - (j - edit.getBeginB())) <= REACH;
        return near && likeness.isOne(one, other) ? weight * likeness.of(one, other) : 0;
    }
}
