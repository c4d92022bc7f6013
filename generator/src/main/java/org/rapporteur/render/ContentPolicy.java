package org.rapporteur.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page may load and run (Content Security Policy Level 3): its own site's styles, pictures, fonts and data, and the
 * scripts of the theme by the hash of their bytes, so that no file of a record and no line of a template can run. Every page
 * has the policy before anything else, whatever its template says.
 */
final class ContentPolicy {

    /** Where a page begins that nothing can run in before its head. */
    private static final Pattern HEAD =
            Pattern.compile("(?i)\\s*<!doctype html>\\s*<html[^<>]*>\\s*<head>\\s*(<meta charset=\"?utf-8\"?>)?");

    /** Where any other begins: browsers make a head of what comes then. */
    private static final Pattern DOCTYPE = Pattern.compile("(?i)\\s*<!doctype[^<>]*>");

    private final String tag;

    /** @param scripts the {@linkplain ThemeAsset#integrity() hashes} of those that may run */
    ContentPolicy(List<String> scripts) {
        String allowed = scripts.stream().map(hash -> " '" + hash + "'").collect(Collectors.joining());
        tag =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self';"
                        + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; script-src"
                        + (allowed.isEmpty() ? " 'none'" : allowed) + "\">";
    }

    /** The page with the policy. */
    String on(String html) {
        Matcher head = HEAD.matcher(html);
        Matcher doctype = DOCTYPE.matcher(html);
        int start = head.lookingAt() ? head.end() : doctype.lookingAt() ? doctype.end() : 0;
        return html.substring(0, start) + tag + html.substring(start);
    }
}
