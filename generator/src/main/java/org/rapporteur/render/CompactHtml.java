package org.rapporteur.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page without the empty lines and the indentation that its templates leave: they say nothing, and on a slow link they
 * cost. What a browser shows stays as it is, since a line break is as good as any white space between words.
 */
final class CompactHtml {

    /** Where white space counts: to the end, if nothing closes it. */
    private static final Pattern KEPT = Pattern.compile("(?is)<(pre|textarea)\\b(?:.*?</\\1\\s*>|.*)");

    private CompactHtml() {}

    static String of(String html) {
        StringBuilder compact = new StringBuilder(html.length());
        Matcher kept = KEPT.matcher(html);
        int from = 0;
        while (kept.find()) {
            lines(html, from, kept.start(), compact);
            compact.append(html, kept.start(), kept.end());
            from = kept.end();
        }
        lines(html, from, html.length(), compact);
        return compact.toString().stripLeading();
    }

    /** Appends a part of a page, each run of white space with a line break as that alone. */
    private static void lines(String html, int from, int to, StringBuilder compact) {
        int start = from;
        while (start < to) {
            int end = start;
            boolean broken = false;
            while (end < to && isSpace(html.charAt(end))) {
                broken |= html.charAt(end++) == '\n';
            }
            compact.append(broken ? "\n" : html.substring(start, end));
            start = end;
            while (end < to && !isSpace(html.charAt(end))) {
                end++;
            }
            compact.append(html, start, end);
            start = end;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
