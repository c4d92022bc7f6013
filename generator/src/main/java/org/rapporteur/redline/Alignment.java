package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.Edit;

/**
 * Which block of one text is which of the other: those that say the same in the same order; between them those that are
 * alike; of the others, those that stand elsewhere.
 */
final class Alignment {

    /** Between blocks that are the same, each is compared with those around its own place: enough for a text rewritten. */
    private static final int REACH = 300;

    /** A block of fewer words says nothing by which one could know it again elsewhere. */
    private static final int WORDS_TO_KNOW_AGAIN = 6;

    private static final double KNOWN_AGAIN = 0.8;

    /** More pairs are not looked through: then what is not the same is gone or new. */
    private static final int MOST_PAIRS = 4_000_000;

    private final List<Block> before;
    private final List<Block> after;
    private final Likeness likeness = new Likeness();
    private final List<Step> steps = new ArrayList<>();

    private Alignment(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
    }

    static List<Step> of(List<Block> before, List<Block> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align();
        return alignment.withMoves();
    }

    /** What a block says, without its number, which changes when another paragraph comes before it. */
    private record Words(String element, List<String> within, List<Block.Cell> cells) {
        static Words of(Block block) {
            return new Words(block.element(), block.within(), block.cells());
        }
    }

    private void align() {
        int a = 0;
        int b = 0;
        for (Edit edit : Items.edits(
                before.stream().map(Words::of).toList(),
                after.stream().map(Words::of).toList())) {
            same(a, b, edit.getBeginA());
            between(edit);
            a = edit.getEndA();
            b = edit.getEndB();
        }
        same(a, b, before.size());
    }

    private void same(int a, int b, int end) {
        for (int i = 0; a + i < end; i++) {
            steps.add(Step.same(before.get(a + i), after.get(b + i)));
        }
    }

    /** Pairs what is alike, in order, so that as much as possible is; the rest is gone or new. */
    private void between(Edit edit) {
        boolean few = (long) edit.getLengthA() * edit.getLengthB() <= MOST_PAIRS;
        int rows = few ? edit.getLengthA() : 0;
        int columns = few ? edit.getLengthB() : 0;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), best[i + 1][j + 1] + pair(edit, i, j));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            double pair = pair(edit, i, j);
            if (pair > 0 && best[i][j] == best[i + 1][j + 1] + pair) {
                steps.add(Step.changed(before.get(edit.getBeginA() + i++), after.get(edit.getBeginB() + j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                steps.add(Step.removed(before.get(edit.getBeginA() + i++)));
            } else {
                steps.add(Step.added(after.get(edit.getBeginB() + j++)));
            }
        }
        before.subList(edit.getBeginA() + i, edit.getEndA()).forEach(block -> steps.add(Step.removed(block)));
        after.subList(edit.getBeginB() + j, edit.getEndB()).forEach(block -> steps.add(Step.added(block)));
    }

    private double pair(Edit edit, int i, int j) {
        long place = (long) i * edit.getLengthB() / edit.getLengthA();
        if (Math.abs(place - j) > REACH) {
            return 0;
        }
        Block one = before.get(edit.getBeginA() + i);
        Block other = after.get(edit.getBeginB() + j);
        return likeness.isOne(one, other) ? likeness.of(one, other) : 0;
    }

    private record Pair(Block before, Block after, double likeness) {}

    /** What is gone in one place and new in another moved, the likeliest pairs first. */
    private List<Step> withMoves() {
        List<Block> gone = known(Manner.GONE);
        List<Block> added = known(Manner.NEW);
        if ((long) gone.size() * added.size() > MOST_PAIRS) {
            return steps;
        }
        Map<Block, Block> to = new IdentityHashMap<>();
        Map<Block, Block> from = new IdentityHashMap<>();
        gone.stream()
                .flatMap(one -> added.stream()
                        .flatMap(other -> Stream.of(likeness.of(one, other))
                                .filter(share -> share >= KNOWN_AGAIN)
                                .map(share -> new Pair(one, other, share))))
                .sorted(Comparator.comparing(Pair::likeness).reversed())
                .forEach(pair -> {
                    if (!to.containsKey(pair.before()) && !from.containsKey(pair.after())) {
                        to.put(pair.before(), pair.after());
                        from.put(pair.after(), pair.before());
                    }
                });
        return steps.stream()
                .map(step -> step.is(Manner.NEW) && from.containsKey(step.shown())
                        ? Step.moved(from.get(step.shown()), step.shown())
                        : step.is(Manner.GONE) && to.containsKey(step.shown()) ? Step.movedAway(step.shown()) : step)
                .toList();
    }

    private List<Block> known(Manner manner) {
        return steps.stream()
                .filter(step -> step.is(manner))
                .map(Step::shown)
                .filter(block -> likeness.length(block) >= WORDS_TO_KNOW_AGAIN)
                .toList();
    }
}
