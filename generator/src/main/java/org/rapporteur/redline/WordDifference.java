package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/** What changed within a block, as stretches that one can read: what stands between two changes and is short is changed too. */
final class WordDifference {

    /** A text of which less is left is read more easily as one that is gone and one that is new. */
    private static final double LEFT = 0.25;

    private static final int SHORT = 4;

    /**
     * Words one after the other.
     *
     * @param element {@code del}, {@code ins}, or empty for what is the same
     */
    record Stretch(String element, List<Token> tokens) {}

    private WordDifference() {}

    static List<Stretch> of(List<Token> before, List<Token> after) {
        List<Edit> edits = joined(Items.edits(before, after), before);
        if (left(edits, before) < LEFT) {
            edits = List.of(new Edit(0, before.size(), 0, after.size()));
        }
        List<Stretch> stretches = new ArrayList<>();
        int a = 0;
        for (Edit edit : edits) {
            add(stretches, "", before.subList(a, edit.getBeginA()));
            add(stretches, "del", before.subList(edit.getBeginA(), edit.getEndA()));
            add(stretches, "ins", after.subList(edit.getBeginB(), edit.getEndB()));
            a = edit.getEndA();
        }
        add(stretches, "", before.subList(a, before.size()));
        return stretches;
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
