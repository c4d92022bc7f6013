package org.rapporteur.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/**
 * What copying from a PDF or a mail leaves in a text. Looked for in each stretch of plain text, never in code or in the
 * target of a link.
 */
final class Residue {

    /** Asterisks that touch a word; not those of 2**3. */
    private static final Pattern UNBALANCED =
            Pattern.compile("(?!(?<=[0-9])\\*\\*[0-9])(?:(?<![\\\\*\\s])\\*\\*(?!\\*)|(?<![\\\\*])\\*\\*(?![\\s*]))");

    /** What marks a list item, or would if a blank followed. */
    private static final Pattern LIST_MARK = Pattern.compile("(?:-(?=\\p{L})|[•·▪‣◦●○■]\\s?(?=\\p{L}))");

    private static final Pattern LINE_START = Pattern.compile("[\\s>]*(?:[0-9]{1,9}[.)]\\s+|[-*+]\\s+)?");

    private Residue() {}

    /**
     * Looks through a stretch of text.
     *
     * @param text as the source has it
     * @param start where it begins in the body
     */
    static void look(String text, int start, Rendering to) {
        ContactDetails.in(text)
                .forEach(found -> to.find(found.rule(), start + found.at(), found.message(), found.hint()));
        Matcher asterisks = UNBALANCED.matcher(text);
        while (asterisks.find()) {
            to.find(
                    Rule.UNBALANCED_EMPHASIS,
                    start + asterisks.start(),
                    "These two asterisks have no partner, and are shown as they are.",
                    "Put ** directly before and directly after the words in bold, or remove it.");
        }
        Matcher mark = LIST_MARK.matcher(text);
        if (mark.lookingAt() && LINE_START.matcher(to.lineBefore(start)).matches()) {
            to.find(
                    Rule.LIST_MARK,
                    start,
                    "“" + text.charAt(0) + "” is to begin a list item, but is read as a part of the text.",
                    "Write “-” and a blank in front of the item.");
        }
    }
}
