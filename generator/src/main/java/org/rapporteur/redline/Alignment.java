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

    private final Side before;
    private final Side after;
    private final Likeness likeness;
    private final int[] twinsBefore;
    private final int[] twinsAfter;
    private final List<Match> matches = new ArrayList<>();

    private Alignment(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.likeness = new Likeness(before, after);
        this.twinsBefore = before.twins(after);
        this.twinsAfter = after.twins(before);
    }

    private boolean isSame(int i, int j) {
        return before.says(i) == after.says(j);
    }

    static List<Step> of(List<Block> before, List<Block> after) {
        Side.Numbers numbers = new Side.Numbers();
        Alignment alignment = new Alignment(new Side(before, numbers), new Side(after, numbers));
        alignment.align();
        return Breaks.told(new Moves(alignment.before, alignment.after, alignment.matches).steps());
    }

    private void align() {
        if ((long) before.size() * after.size() <= PAIRS_OF_A_WHOLE) {
            between(new Edit(0, before.size(), 0, after.size()));
            return;
        }
        int a = 0;
        int b = 0;
        for (Edit edit : Items.edits(before.says(), after.says())) {
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
            matches.add(new Match(a + i, b + i));
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
                matches.add(new Match(i++, j++));
            } else if (best[row][column] == best[row + 1][column]) {
                matches.add(new Match(i++, -1));
            } else {
                matches.add(new Match(-1, j++));
            }
        }
        rest(i, edit.getEndA(), j, edit.getEndB());
    }

    private void rest(int a, int endA, int b, int endB) {
        for (int i = a; i < endA; i++) {
            matches.add(new Match(i, -1));
        }
        for (int j = b; j < endB; j++) {
            matches.add(new Match(-1, j));
        }
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
        int weight = 1 + Math.min(before.words(i).length, LONG);
        if (isSame(i, j)) {
            return weight;
        }
        long place = (long) (i - edit.getBeginA()) * edit.getLengthB() / edit.getLengthA();
        boolean near = Math.abs(place - (j - edit.getBeginB())) <= REACH;
        return near && !hasTwin(i, j) && likeness.isOne(i, j) ? weight * likeness.of(i, j) : 0;
    }

    /** What stands elsewhere word for word is not what stands here, changed. */
    private boolean hasTwin(int i, int j) {
        return twinsBefore[i] >= 0 || twinsAfter[j] >= 0;
    }
}
