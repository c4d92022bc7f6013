package org.rapporteur.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks in the target of a link, which may stand between {@code <} and {@code >} (CommonMark, “Links”), but which
 * flexmark takes there as little as elsewhere: while it reads, another character stands for them.
 */
final class Destinations {

    /** No character of any text: {@link Text#clean} takes it out. */
    private static final char BLANK = '\uFDD0';

    private static final Pattern BRACKETED = Pattern.compile("](?:\\(|:[ \\t]*+\\n?[ \\t]*+)<([^<>\\n]*+)>(?=[)\\s])");

    private Destinations() {}

    /** The text with the blanks of targets hidden; of the same length. */
    static String hideBlanks(String text) {
        if (!text.contains("](<") && !text.contains("]:")) {
            return text;
        }
        Matcher matcher = BRACKETED.matcher(text);
        StringBuilder hidden = new StringBuilder(text);
        while (matcher.find()) {
            for (int i = matcher.start(1); i < matcher.end(1); i++) {
                hidden.setCharAt(i, text.charAt(i) == ' ' ? BLANK : text.charAt(i));
            }
        }
        return hidden.toString();
    }

    /** The text as it was. */
    static String showBlanks(String text) {
        return text.replace(BLANK, ' ');
    }
}
