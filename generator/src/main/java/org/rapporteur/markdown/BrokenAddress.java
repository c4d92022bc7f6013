package org.rapporteur.markdown;

import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/** A web address that copying has broken over two lines: its link leads to its first half. */
final class BrokenAddress {

    /** Ends on which no address ends. */
    private static final Pattern UNFINISHED = Pattern.compile(".*[-_=&?%+]");

    /** What begins an address of its own. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)[<(\\[]?(?:[a-z][a-z0-9+.-]{1,20}://|mailto:|www\\.).*");

    /** Beginnings of a line that are no words; “and/or” is one, and “- ” begins an item, “12/05/2017” is a date. */
    private static final Pattern CONTINUED = Pattern.compile("-[^\\s-].*|=[^\\s=].*|#[^\\s#].*|[?&%/]\\S.*"
            + "|(?![0-9/.]+(?:\\s|$))[\\p{L}\\p{N}][^\\s/\\[\\]()]{0,80}/[^\\s/\\[\\]()]{0,80}/.*"
            + "|[\\p{L}\\p{N}][^\\s\\[\\]()]{0,160}\\.(?:html?|php|aspx?|pdf|docx?)\\b.*");

    /** What goes on behind a slash at the line's end; “and/or” does not. */
    private static final Pattern PATH =
            Pattern.compile("(?!and/or\\b|he/she\\b)[a-z0-9_-]{1,80}/[\\p{L}\\p{N}._%-]+.*");

    /** The ending of a file's name, behind a dot at the line's end. */
    private static final Pattern ENDING = Pattern.compile("(?:html?|php|aspx?|pdf|docx?)\\b.*");

    /** An address between angle brackets has no line's end in it (CommonMark, “Autolinks”). */
    private static final Pattern CLOSED = Pattern.compile("[^\\s<>]{1,200}>.*");

    private BrokenAddress() {}

    /**
     * Looks whether an address goes on in the next line.
     *
     * @param text a stretch of text
     * @param at where in it the address begins
     * @param start where the stretch begins in the body
     */
    static void look(String text, int at, int start, Rendering to) {
        String begun = text.substring(at);
        if (begun.matches("(?is)https?://www\\. [\\p{L}\\p{N}-]{1,63}\\.\\p{L}.*")) {
            to.find(
                    Rule.BROKEN_ADDRESS,
                    start + at,
                    "This web address has a blank in it: its link would lead elsewhere.",
                    "Put the address on one line, without a blank in it.");
        }
        if (begun.chars().anyMatch(Character::isWhitespace)) {
            return;
        }
        String next = to.lineAfter(start + text.length());
        boolean opened =
                at > 0 && text.charAt(at - 1) == '<' && CLOSED.matcher(next).matches();
        if (!next.isEmpty() && !ANOTHER.matcher(next).matches() && (opened || goesOn(begun, next))) {
            to.find(
                    Rule.BROKEN_ADDRESS,
                    start + at,
                    "This web address seems to go on in the next line: its link would lead elsewhere.",
                    "Put the address on one line, without a blank in it.");
        }
    }

    private static boolean goesOn(String begun, String next) {
        return begun.endsWith("/") && PATH.matcher(next).matches()
                || begun.endsWith(".") && ENDING.matcher(next).matches()
                || UNFINISHED.matcher(begun).matches()
                || CONTINUED.matcher(next).matches();
    }
}
