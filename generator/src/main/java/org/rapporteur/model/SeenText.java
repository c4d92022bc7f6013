package org.rapporteur.model;

import java.util.regex.Pattern;

/** What a reader sees of a text with markup. */
final class SeenText {

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private SeenText() {}

    /** The text without the signs of escaping, and again without the tags that may stand in a name or between its words. */
    static String of(String text) {
        String seen = text.indexOf('<') < 0
                ? text
                : String.join(
                        "\n",
                        text,
                        TAG.matcher(text).replaceAll(""),
                        TAG.matcher(text).replaceAll(" "));
        return seen
                // A folded line of a calendar.
                .replace("\r\n ", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
