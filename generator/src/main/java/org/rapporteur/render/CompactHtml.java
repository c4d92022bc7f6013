package org.rapporteur.render;

import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page without the empty lines and the indentation that its templates leave: they say nothing, and on a slow link they
 * cost. What a browser shows stays as it is, since a line break is as good as any white space between words.
 */
final class CompactHtml {

    /** Where white space counts: to the end, if nothing closes it. */
    private static final Pattern KEPT = Pattern.compile("(?is)<(pre|textarea)\\b(?:.*?</\\1\\s*>|.*)");

    private final char[] page;
    private int length;

    private final int end;

    private CompactHtml(CharBuffer html) {
        page = html.array();
        end = html.length();
        Matcher kept = KEPT.matcher(html);
        int at = 0;
        while (at < end) {
            if (isSpace(page[at])) {
                at = space(at);
            } else if (mayBeKept(at) && kept.region(at, end).lookingAt()) {
                at = copy(at, kept.end());
            } else {
                page[length++] = page[at++];
            }
        }
    }

    /** @param html is written over: a page is long, and there are many */
    static String of(CharBuffer html) {
        CompactHtml compact = new CompactHtml(html);
        return new String(compact.page, 0, compact.length).stripLeading();
    }

    /** A run of white space with a line break is as good as that alone; gives where it ends. */
    private int space(int from) {
        int to = from;
        boolean broken = false;
        while (to < end && isSpace(page[to])) {
            broken |= page[to++] == '\n';
        }
        if (broken) {
            page[length++] = '\n';
            return to;
        }
        return copy(from, to);
    }

    private int copy(int from, int to) {
        System.arraycopy(page, from, page, length, to - from);
        length += to - from;
        return to;
    }

    /** Asks the pattern at few tags only: it takes its time. */
    private boolean mayBeKept(int at) {
        return page[at] == '<' && at + 1 < end && "pPtT".indexOf(page[at + 1]) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
