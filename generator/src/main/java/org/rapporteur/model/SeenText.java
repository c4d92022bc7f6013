package org.rapporteur.model;

/** What a reader sees of a text with markup. */
final class SeenText {

    private SeenText() {}

    /** The text without the signs of escaping, and again without the tags that may stand in a name or between its words. */
    static String of(String text) {
        return (text + "\n" + text.replaceAll("<[^<>]*>", "") + "\n" + text.replaceAll("<[^<>]*>", " "))
                // A folded line of a calendar.
                .replace("\r\n ", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
