package org.rapporteur.redline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is gone in one place and new in another moved: first what says the same, then the likeliest pairs, and with them the
 * same or alike blocks beside them.
 */
final class Moves {

    /** A block of fewer words says nothing by which one could know it again elsewhere, changed, unless its neighbour is known. */
    private static final int WORDS_TO_KNOW_AGAIN = 6;

    private static final double KNOWN_AGAIN = 0.8;

    private static final int NOWHERE = -1;

    /** Below all headings. */
    private static final int NO_LEVEL = 7;

    private final Side before;
    private final Side after;
    private final Likeness likeness;
    private final List<Match> matches;

    /** Where what moved stands now, by where it stood. */
    private final int[] to;

    /** Where what moved stood, by where it stands now. */
    private final int[] from;

    private final boolean[] stayedBefore;
    private final boolean[] stayedAfter;

    Moves(Side before, Side after, List<Match> matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
        this.likeness = new Likeness(before, after);
        this.to = new int[before.size()];
        this.from = new int[after.size()];
        this.stayedBefore = new boolean[before.size()];
        this.stayedAfter = new boolean[after.size()];
        Arrays.fill(to, NOWHERE);
        Arrays.fill(from, NOWHERE);
        matches.stream().filter(match -> !match.isGone() && !match.isNew()).forEach(match -> {
            stayedBefore[match.before()] = true;
            stayedAfter[match.after()] = true;
        });
    }

    private record Candidate(int before, int after, double likeness) {}

    /** The way from one text to the other, with what moved as such. */
    List<Step> steps() {
        List<Integer> gone =
                matches.stream().filter(Match::isGone).map(Match::before).toList();
        List<Integer> added =
                matches.stream().filter(Match::isNew).map(Match::after).toList();
        findTwins(gone);
        find(gone, added);
        spread(gone);
        boolean[] goesOn = goesOn();
        return matches.stream().map(match -> step(match, goesOn)).toList();
    }

    private void findTwins(List<Integer> gone) {
        int[] twins = before.twins(after);
        gone.stream().filter(i -> twins[i] >= 0).forEach(i -> pair(i, twins[i]));
    }

    private void find(List<Integer> gone, List<Integer> added) {
        List<Integer> lost = gone.stream().filter(i -> isKnown(before, i)).toList();
        List<Integer> known = added.stream().filter(j -> isKnown(after, j)).toList();
        if (Alignment.isFew(lost.size(), known.size())) {
            lost.stream()
                    .flatMap(i -> known.stream().flatMap(j -> candidate(i, j)))
                    .sorted(Comparator.comparing(Candidate::likeness).reversed())
                    .forEachOrdered(candidate -> pair(candidate.before(), candidate.after()));
        }
    }

    private Stream<Candidate> candidate(int i, int j) {
        return Stream.of(likeness.of(i, j))
                .filter(share -> share >= KNOWN_AGAIN)
                .map(share -> new Candidate(i, j, share));
    }

    private static boolean isKnown(Side side, int place) {
        return side.words(place).length >= WORDS_TO_KNOW_AGAIN;
    }

    private boolean pair(int i, int j) {
        boolean free = isGone(i) && isNew(j);
        if (free) {
            to[i] = j;
            from[j] = i;
        }
        return free;
    }

    private boolean isGone(int i) {
        return i >= 0 && i < to.length && !stayedBefore[i] && to[i] == NOWHERE;
    }

    private boolean isNew(int j) {
        return j >= 0 && j < from.length && !stayedAfter[j] && from[j] == NOWHERE;
    }

    /** The heading above a paragraph that moved went with it, and so did the short line below. */
    private void spread(List<Integer> gone) {
        Deque<Integer> moved =
                new ArrayDeque<>(gone.stream().filter(i -> to[i] >= 0).toList());
        while (!moved.isEmpty()) {
            int one = moved.poll();
            for (int side : new int[] {-1, 1}) {
                int i = one + side;
                int j = to[one] + side;
                if (isGone(i) && isNew(j) && isTheSameOrAlike(i, j) && pair(i, j)) {
                    moved.add(i);
                }
            }
        }
    }

    private boolean isTheSameOrAlike(int i, int j) {
        return isSame(i, j) || likeness.isOne(i, j);
    }

    private Step step(Match match, boolean[] goesOn) {
        if (match.isNew()) {
            int i = from[match.after()];
            Block block = after.block(match.after());
            return i < 0 ? Step.added(block) : Step.moved(before.block(i), block, goesOn[i], isSame(i, match.after()));
        }
        Block block = before.block(match.before());
        if (match.isGone()) {
            return to[match.before()] < 0 ? Step.gone(block) : Step.movedAway(block, goesOn[match.before()]);
        }
        return Step.stayed(block, after.block(match.after()), isSame(match.before(), match.after()));
    }

    private boolean isSame(int i, int j) {
        return before.says(i) == after.says(j);
    }

    /** Whether each block moved together with what stands before it, by where it stood; each section is told by itself. */
    private boolean[] goesOn() {
        boolean[] goesOn = new boolean[before.size()];
        int[] levels = new int[after.size()];
        for (int j = 0; j < after.size(); j++) {
            int i = from[j];
            if (i >= 0) {
                int first = lastAfter(j);
                int level = after.kind(j) == Kind.HEADING ? after.block(j).level() : NO_LEVEL;
                goesOn[i] = isTogether(i, first) && !(level < NO_LEVEL && level <= levels[first]);
                levels[j] = goesOn[i] ? levels[first] : level;
            }
        }
        return goesOn;
    }

    private boolean isTogether(int i, int first) {
        int last = lastBefore(i);
        return first >= 0 && last >= 0 && to[last] == first;
    }

    /** What stands before it, but for what is gone from the same section and for lines, which one cannot see move. */
    private int lastBefore(int place) {
        int i = place - 1;
        while (i >= 0 && (before.isLine(i) || isGone(i) && before.kind(i) != Kind.HEADING)) {
            i--;
        }
        return i;
    }

    private int lastAfter(int place) {
        int j = place - 1;
        while (j >= 0 && (after.isLine(j) || isNew(j) && after.kind(j) != Kind.HEADING)) {
            j--;
        }
        return j;
    }
}
