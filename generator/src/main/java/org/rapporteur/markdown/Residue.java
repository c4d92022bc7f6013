package org.rapporteur.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/**
 * What copying from a PDF or a mail leaves in a text. Looked for in each stretch of plain text, never in code or in the
 * target of a link; of one kind, only the first of a stretch is said.
 */
final class Residue {

    /** What marks a list item, or would if a blank followed. */
    private static final Pattern LIST_MARK = Pattern.compile("(?:-(?=\\p{L})|[•·▪‣◦●○■]\\s?(?=\\p{L}))");

    private static final Pattern LINE_START = Pattern.compile("[\\s>]*(?:[0-9]{1,9}[.)]\\s+|[-*+]\\s+)?");

    /** Every pattern begins with what is rare, so that looking for it takes one pass. */
    private record Trace(Rule rule, Pattern pattern, String message, String hint) {}

    private static final List<Trace> TRACES = List.of(
            new Trace(
                    Rule.UNBALANCED_EMPHASIS,
                    Pattern.compile(
                            "(?!(?<=[0-9])\\*\\*[0-9])(?:(?<![\\\\*\\s])\\*\\*(?!\\*)|(?<![\\\\*])\\*\\*(?![\\s*]))"),
                    "These two asterisks have no partner, and are shown as they are.",
                    "Put ** directly before and directly after the words in bold, or remove it."),
            new Trace(
                    Rule.HIDDEN_MAIL_ADDRESS,
                    Pattern.compile("(?i)(?<=[\\p{L}\\p{N}]) ?[\\[({] ?(?:at|@) ?[])}] ?(?=[\\p{L}\\p{N}])"
                            + "|(?<=[\\p{L}\\p{N}]) at [\\p{L}\\p{N}-]{1,63} dot \\p{L}{2,20}"),
                    "A mail address is written here in a way that nobody can follow.",
                    "Write it as an address, <name@example.org>, or say how else to reach them."),
            new Trace(
                    Rule.PHONE_NUMBER,
                    Pattern.compile("(?<![\\p{L}\\p{N}/_=-])(?:\\+|00)[1-9](?:[ ()./-]{0,3}[0-9]){7,13}(?![0-9])"),
                    "This looks like somebody's telephone number.",
                    "Leave it out, unless it is meant to be public for good."));

    private Residue() {}

    /**
     * Looks through a stretch of text.
     *
     * @param text as the source has it
     * @param start where it begins in the body
     */
    static void look(String text, int start, Rendering to) {
        for (Trace trace : TRACES) {
            Matcher matcher = trace.pattern().matcher(text);
            if (matcher.find()) {
                to.find(trace.rule(), start + matcher.start(), trace.message(), trace.hint());
            }
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
