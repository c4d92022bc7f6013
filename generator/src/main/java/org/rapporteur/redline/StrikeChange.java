package org.rapporteur.redline;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.redline.WordDifference.Stretch;

/**
 * Words that stayed and that their author struck out, or no more. Marked as gone and new, one could not tell what the author
 * did from what the comparison did: so they stand once, and words after them tell.
 */
final class StrikeChange {

    private StrikeChange() {}

    /** Whether between two parts nothing changed but that one is struck out. */
    static boolean isAll(List<Token> before, List<Token> after) {
        return !after.isEmpty()
                && before.size() == after.size()
                && IntStream.range(0, after.size())
                        .allMatch(i -> after.get(i).isStruck() == after.get(0).isStruck()
                                && before.get(i).isButForStriking(after.get(i)));
    }

    /** The words as they are now, with what became of them. */
    static List<Stretch> stretches(List<Token> after) {
        String remark = after.get(0).isStruck() ? "(now struck out)" : "(no longer struck out)";
        return List.of(
                new Stretch("", after),
                new Stretch("", List.of(Token.of(" ", false, List.of()))),
                new Stretch("small", List.of(Token.of(remark, false, List.of()))));
    }
}
