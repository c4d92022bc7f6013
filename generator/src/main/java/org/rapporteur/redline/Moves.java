package org.rapporteur.redline;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is gone in one place and new in another moved: the likeliest pairs first, and with them the same blocks beside them. */
final class Moves {

    /** A block of fewer words says nothing by which one could know it again elsewhere, unless its neighbour is known. */
    private static final int WORDS_TO_KNOW_AGAIN = 6;

    private static final double KNOWN_AGAIN = 0.8;

    private final List<Block> before;
    private final List<Block> after;
    private final Likeness likeness;
    private final Map<Block, Integer> placesBefore;
    private final Map<Block, Integer> placesAfter;
    private final Map<Block, Block> to = new IdentityHashMap<>();
    private final Map<Block, Block> from = new IdentityHashMap<>();

    Moves(List<Block> before, List<Block> after, Likeness likeness) {
        this.before = before;
        this.after = after;
        this.likeness = likeness;
        this.placesBefore = places(before);
        this.placesAfter = places(after);
    }

    private static Map<Block, Integer> places(List<Block> blocks) {
        Map<Block, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            places.put(blocks.get(i), i);
        }
        return places;
    }

    private record Pair(Block before, Block after, double likeness) {}

    /** The steps, with what moved as such. */
    List<Step> in(List<Step> steps) {
        List<Block> gone = all(steps, Manner.GONE);
        List<Block> added = all(steps, Manner.NEW);
        find(gone, added);
        spread(gone, added);
        return steps.stream().map(this::moved).toList();
    }

    private static List<Block> all(List<Step> steps, Manner manner) {
        return steps.stream().filter(step -> step.is(manner)).map(Step::shown).toList();
    }

    private void find(List<Block> gone, List<Block> added) {
        List<Block> known = added.stream().filter(this::isKnown).toList();
        if (Alignment.isFew(gone.size(), known.size())) {
            gone.stream()
                    .filter(this::isKnown)
                    .flatMap(one -> known.stream()
                            .flatMap(other -> Stream.of(likeness.of(one, other))
                                    .filter(share -> share >= KNOWN_AGAIN)
                                    .map(share -> new Pair(one, other, share))))
                    .sorted(Comparator.comparing(Pair::likeness).reversed())
                    .filter(pair -> !to.containsKey(pair.before()) && !from.containsKey(pair.after()))
                    .forEachOrdered(pair -> pair(pair.before(), pair.after()));
        }
    }

    private boolean isKnown(Block block) {
        return likeness.length(block) >= WORDS_TO_KNOW_AGAIN;
    }

    private void pair(Block one, Block other) {
        if (!to.containsKey(one) && !from.containsKey(other)) {
            to.put(one, other);
            from.put(other, one);
        }
    }

    /** The heading above a paragraph that moved went with it, and so did the short line below. */
    private void spread(List<Block> gone, List<Block> added) {
        Map<Block, Integer> free = places(gone);
        Map<Block, Integer> open = places(added);
        Deque<Block> moved =
                new ArrayDeque<>(gone.stream().filter(to::containsKey).toList());
        while (!moved.isEmpty()) {
            Block one = moved.poll();
            for (int side : new int[] {-1, 1}) {
                int i = placesBefore.get(one) + side;
                int j = placesAfter.get(to.get(one)) + side;
                if (i >= 0 && i < before.size() && j >= 0 && j < after.size()) {
                    Block next = before.get(i);
                    Block other = after.get(j);
                    boolean unpaired = free.containsKey(next)
                            && open.containsKey(other)
                            && !to.containsKey(next)
                            && !from.containsKey(other);
                    if (unpaired && next.saysTheSame(other)) {
                        pair(next, other);
                        moved.add(next);
                    }
                }
            }
        }
    }

    private Step moved(Step step) {
        if (step.is(Manner.NEW) && from.containsKey(step.shown())) {
            Block one = from.get(step.shown());
            return Step.moved(one, step.shown(), goesOn(one));
        }
        return step.is(Manner.GONE) && to.containsKey(step.shown())
                ? Step.movedAway(step.shown(), goesOn(step.shown()))
                : step;
    }

    /** Whether the block before it moved to the place before it; a line between two parts is none that one could see move. */
    private boolean goesOn(Block one) {
        int i = placesBefore.get(one) - 1;
        int j = placesAfter.get(to.get(one)) - 1;
        return i >= 0 && j >= 0 && !before.get(i).element().equals("hr") && to.get(before.get(i)) == after.get(j);
    }
}
