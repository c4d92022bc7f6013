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

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*\\n[ \\t\\r\\n]*");

    private CompactHtml() {}

    static String of(String html) {
        StringBuilder compact = new StringBuilder(html.length());
        Matcher kept = KEPT.matcher(html);
        int from = 0;
        while (kept.find()) {
            compact.append(lines(html.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        return compact.append(lines(html.substring(from))).toString().stripLeading();
    }

    private static String lines(String html) {
        return SPACE.matcher(html).replaceAll("\n");
    }
}
