package org.rapporteur.markdown;

import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/** A web address that copying has broken over two lines: its link leads to its first half. */
final class BrokenAddress {

    /** Ends on which no address ends. */
    private static final Pattern UNFINISHED = Pattern.compile(".*[-_=&?%+]");

    /** Beginnings of a line that are no words. */
    private static final Pattern CONTINUED =
            Pattern.compile("[-=?&%/#].*|[^\\s/]{1,80}/.*|[^\\s.]{1,80}\\.(?:html?|php|aspx?|pdf|docx?)\\b.*");

    private BrokenAddress() {}

    /**
     * Looks whether an address goes on in the next line.
     *
     * @param text a stretch of text
     * @param at where in it the address begins
     * @param start where the stretch begins in the body
     */
    static void look(String text, int at, int start, Rendering to) {
        if (text.substring(at).chars().anyMatch(Character::isWhitespace)) {
            return;
        }
        String next = to.lineAfter(start + text.length());
        String begun = text.substring(at);
        if (!next.isEmpty()
                && (UNFINISHED.matcher(begun).matches()
                        || CONTINUED.matcher(next).matches())) {
            to.find(
                    Rule.BROKEN_ADDRESS,
                    start + at,
                    "This web address seems to go on in the next line: its link would lead elsewhere.",
                    "Put the address on one line, without a blank in it.");
        }
    }
}
