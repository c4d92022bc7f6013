package org.rapporteur.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page may load and run: its own site's styles, pictures and fonts, and no script (Content Security Policy Level 3). A
 * template lays out, it does not run, so every page has the policy before anything else, whatever its template says.
 */
final class ContentPolicy {

    static final String TAG =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self';"
                    + " img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'\">";

    /** How a page begins that has the policy where no browser can have run anything yet. */
    private static final Pattern GUARDED =
            Pattern.compile("(?i)\\s*<!doctype html>\\s*<html[^<>]*>\\s*<head>\\s*(<meta charset=\"?utf-8\"?>\\s*)?"
                    + Pattern.quote(TAG));

    /** Where a page begins that nothing can run in before its head. */
    private static final Pattern HEAD = Pattern.compile("(?i)\\s*<!doctype html>\\s*<html[^<>]*>\\s*<head>");

    /** Where any other begins: browsers make a head of what comes then. */
    private static final Pattern DOCTYPE = Pattern.compile("(?i)\\s*<!doctype[^<>]*>");

    private ContentPolicy() {}

    /** The page with the policy; as it is, if it begins with it. */
    static String on(String html) {
        if (GUARDED.matcher(html).lookingAt()) {
            return html;
        }
        Matcher head = HEAD.matcher(html);
        Matcher doctype = DOCTYPE.matcher(html);
        int start = head.lookingAt() ? head.end() : doctype.lookingAt() ? doctype.end() : 0;
        return html.substring(0, start) + TAG + html.substring(start);
    }
}
