package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Rule;

/**
 * Marks of Markdown that miss something, so that readers see the marks: no blank after {@code ##} or {@code 2.}, one too many
 * in {@code [text] (address)}, a table without its second line.
 */
final class Slips {

    private static final Pattern LINE_START = Pattern.compile("[\\s>]*");

    /** A single sign before a word in capitals, or alone, may be the tag of a social network. */
    private static final Pattern HEADING = Pattern.compile("#{2,6}(?=[\\p{L}\\p{N}])|#(?=\\p{Lu}\\p{Ll}+ \\p{L})");

    private static final Pattern ITEM = Pattern.compile(
            "(?!.{2,4}(?:January|February|March|April|May|June|July|August|September|October|November|December))"
                    + "[0-9]{1,3}[.)](?=\\p{Lu}\\p{Ll}|\\p{Lu} )|[*+](?=\\p{L}[^*]*$)|\\[[ xX]](?=\\S)");

    private static final Pattern LINK = Pattern.compile("](?=\\((?![\\s)]))"
            + "|(?<!\\[[0-9]{1,3})] (?=\\((?:https?:|mailto:|/|\\.{1,2}/|#|[^\\s()]+\\.(?:md|pdf|html?|png|jpe?g|svg)\\b))|\\)(?=\\[(?:https?:|/|\\.{1,2}/|[^\\s\\[\\]]{1,200}\\.(?:md|pdf|html?)[\\]#]))"
            + "|](?=\\[[^\\]\\s])|\\[\\[(?=\\p{L})|(?i:\\bhttps?(?:(?=//)|:/(?=[^/\\s])))");

    /** A link that is torn by a line's end. */
    private static final Pattern TORN = Pattern.compile("][ \\t]*(?=\\n[ \\t>]*\\((?:https?:|mailto:|/|\\.{1,2}/))");

    private static final Pattern BAR = Pattern.compile("(?<=\\S) +\\| +(?=\\S)");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{#[^{}]*}");

    /** How far back the beginning of a link's text is looked for, so that the work grows with the text and not faster. */
    private static final int LONGEST_TEXT = 500;

    private Slips() {}

    /**
     * Looks through a stretch of text within one line.
     *
     * @param text as the source has it
     * @param start where it begins in the body
     */
    static void look(String text, int start, Rendering to) {
        if (LINE_START.matcher(to.lineBefore(start)).matches()) {
            atLineStart(text, start, to);
        }
        Matcher link = LINK.matcher(text);
        while (!to.inLink() && link.find()) {
            if (!isEscaped(text, link.start())) {
                noLink(start + link.start(), to);
            }
        }
        Matcher attributes = ATTRIBUTES.matcher(text);
        if (attributes.find()) {
            to.find(
                    Rule.HEADING_MARK,
                    start + attributes.start(),
                    "“" + attributes.group() + "” is shown as it is.",
                    "Only an id at the end of a heading is a mark: {#name}, with letters, digits and hyphens.");
        }
    }

    /** Whether the bracket that one closes has a backslash before it: then no link is meant. */
    private static boolean isEscaped(String text, int closing) {
        int opening = closing;
        while (opening > Math.max(0, closing - LONGEST_TEXT) && text.charAt(opening) != '[') {
            opening--;
        }
        return text.charAt(closing) == ']' && opening > 0 && text.startsWith("\\[", opening - 1);
    }

    private static void noLink(int place, Rendering to) {
        to.find(
                Rule.LINK_MARK,
                place,
                "This is to be a link, but is read as a part of the text.",
                "Write [text](address): no blank and no line's end between the two or in the address, and every bracket closed."
                        + " If no link is meant, write a backslash before the bracket.");
    }

    private static void atLineStart(String text, int start, Rendering to) {
        Matcher heading = HEADING.matcher(text);
        if (heading.lookingAt()) {
            to.find(
                    Rule.HEADING_MARK,
                    start,
                    "“" + heading.group() + "” is to begin a heading, but is read as a part of the text.",
                    "Write a blank after “" + heading.group() + "”, or a backslash before it if no heading is meant.");
        }
        Matcher item = ITEM.matcher(text);
        if (item.lookingAt()) {
            to.find(
                    Rule.LIST_MARK,
                    start,
                    "“" + item.group() + "” is to begin a list item, but is read as a part of the text.",
                    "Write a blank after “" + item.group() + "”.");
        }
    }

    /** Looks at the lines of a paragraph. */
    static void look(Paragraph paragraph, Rendering to) {
        String text = to.source(paragraph.getChars());
        Matcher torn = TORN.matcher(text);
        while (torn.find()) {
            noLink(paragraph.getStartOffset() + torn.start(), to);
        }
        if (isTable(text.strip().split("\n"))) {
            to.find(
                    Rule.TABLE_MARK,
                    paragraph.getStartOffset(),
                    "This is to be a table, but is read as text.",
                    "Below its first line a table has a line such as | --- | --- |, with as many columns.");
        }
    }

    /** Whether the first lines begin with bars, or all lines have as many between their words. */
    private static boolean isTable(String[] lines) {
        if (lines.length < 2) {
            return false;
        }
        long bars = bars(lines[0]);
        return isRow(lines[0]) && isRow(lines[1])
                || bars > 0 && Stream.of(lines).allMatch(line -> bars(line) == bars);
    }

    private static long bars(String line) {
        return BAR.matcher(line).results().count();
    }

    private static boolean isRow(String line) {
        return line.strip().startsWith("|");
    }

    /** Looks at the box of an item: without a blank behind it, it may be the text of a link. */
    static void look(TaskListItem item, Rendering to) {
        int behind = item.getMarkerSuffix().getEndOffset();
        if (!to.isBlankAt(behind)) {
            to.find(
                    Rule.LIST_MARK,
                    item.getStartOffset(),
                    "“" + item.getMarkerSuffix() + "” is read as a box to tick.",
                    "Write a blank after it, or another text in the brackets if it is to be a link.");
        }
    }
}
