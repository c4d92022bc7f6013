package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.redline.WordDifference.Stretch;

/**
 * Words that stayed while their links lead elsewhere. Marked as gone and new they would look alike: so they stand once, and
 * words after each link tell (WCAG 1.4.1: what colour or a mark tells is said too).
 */
final class LinkChange {

    private LinkChange() {}

    /** Whether between two parts nothing changed but whereto links lead. */
    static boolean isAll(List<Token> before, List<Token> after) {
        for (int i = 0; i < after.size(); i++) {
            if (before.size() != after.size() || !before.get(i).isButForItsLink(after.get(i))) {
                return false;
            }
        }
        return !after.isEmpty();
    }

    /** The words as they are linked now, with what became of their links. */
    static List<Stretch> stretches(List<Token> before, List<Token> after) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= after.size(); end++) {
            if (end == after.size() || !isOfOneLink(before, after, end)) {
                stretches.add(new Stretch("", after.subList(start, end)));
                note(before.get(start), after.get(start), stretches);
                start = end;
            }
        }
        return stretches;
    }

    /** Whether a word stands in the links, old and new, of the word before it. */
    private static boolean isOfOneLink(List<Token> before, List<Token> after, int place) {
        return before.get(place - 1).link().equals(before.get(place).link())
                && after.get(place - 1).link().equals(after.get(place).link());
    }

    private static void note(Token before, Token after, List<Stretch> stretches) {
        before.link().filter(old -> !before.link().equals(after.link())).ifPresent(old -> {
            stretches.add(new Stretch("", List.of(Token.of(" ", false, List.of()))));
            stretches.add(new Stretch(
                    "small",
                    List.of(
                            Token.of("(link changed; ", false, List.of()),
                            Token.of("the old link", false, List.of(old)),
                            Token.of(")", false, List.of()))));
        });
    }
}
