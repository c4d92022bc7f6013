package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** What changed within a block, as stretches that one can read: what stands between two changes and is short is changed too. */
final class WordDifference {

    /** A text of which less is left is read more easily as one that is gone and one that is new. */
    private static final double LEFT = 0.25;

    private static final int SHORT = 4;

    /** Of longer stretches the words are not compared, for that could take minutes. */
    private static final int MOST_PAIRS = 9_000_000;

    /**
     * Words one after the other.
     *
     * @param element {@code del}, {@code ins}, {@code small} for a remark, or empty for what is the same
     */
    record Stretch(String element, List<Token> tokens) {}

    private WordDifference() {}

    static List<Stretch> of(List<Token> before, List<Token> after) {
        int start = start(before, after);
        int end = end(before, after, start);
        List<Edit> edits = edits(
                before.subList(start, before.size() - end), after.subList(start, after.size() - end), start, before);
        List<Stretch> stretches = new ArrayList<>();
        int b = 0;
        for (Edit edit : edits) {
            add(stretches, "", after.subList(b, edit.getBeginB()));
            List<Token> gone = before.subList(edit.getBeginA(), edit.getEndA());
            List<Token> come = after.subList(edit.getBeginB(), edit.getEndB());
            if (LinkChange.isAll(gone, come)) {
                stretches.addAll(LinkChange.stretches(gone, come));
            } else if (StrikeChange.isAll(gone, come)) {
                stretches.addAll(StrikeChange.stretches(come));
            } else {
                add(stretches, "del", gone);
                add(stretches, "ins", come);
            }
            b = edit.getEndB();
        }
        add(stretches, "", after.subList(b, after.size()));
        return stretches;
    }

    private static int start(List<Token> before, List<Token> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int end(List<Token> before, List<Token> after, int start) {
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    /** Where the parts differ that stand between what is the same at both ends. */
    private static List<Edit> edits(List<Token> partBefore, List<Token> partAfter, int start, List<Token> before) {
        Edit whole = new Edit(start, start + partBefore.size(), start, start + partAfter.size());
        if (whole.isEmpty()) {
            return List.of();
        }
        if ((long) partBefore.size() * partAfter.size() > MOST_PAIRS) {
            return List.of(whole);
        }
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : Items.edits(partBefore, partAfter)) {
            edits.add(new Edit(
                    start + edit.getBeginA(),
                    start + edit.getEndA(),
                    start + edit.getBeginB(),
                    start + edit.getEndB()));
        }
        List<Edit> joined = joined(edits, before);
        return left(joined, before) < LEFT ? List.of(whole) : joined;
    }

    private static void add(List<Stretch> stretches, String element, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            stretches.add(new Stretch(element, tokens));
        }
    }

    private static List<Edit> joined(List<Edit> edits, List<Token> before) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            int last = joined.size() - 1;
            if (last >= 0 && isShort(before.subList(joined.get(last).getEndA(), edit.getBeginA()))) {
                Edit first = joined.get(last);
                joined.set(last, new Edit(first.getBeginA(), edit.getEndA(), first.getBeginB(), edit.getEndB()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    /** Blanks and signs, or one short word with them. */
    private static boolean isShort(List<Token> between) {
        List<Token> words = between.stream().filter(Token::word).toList();
        return words.isEmpty() || words.size() == 1 && words.get(0).html().length() < SHORT;
    }

    /** The share of the words that stayed. */
    private static double left(List<Edit> edits, List<Token> before) {
        long words = before.stream().filter(Token::word).count();
        long changed = edits.stream()
                .flatMap(edit -> before.subList(edit.getBeginA(), edit.getEndA()).stream())
                .filter(Token::word)
                .count();
        return words == 0 ? 1 : (double) (words - changed) / words;
    }
}
