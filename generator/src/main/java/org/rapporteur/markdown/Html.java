package org.rapporteur.markdown;

import java.util.Objects;

/**
 * Finished, safe HTML as a type of its own: templates print it as it is and escape every string.
 *
 * @param markup well-formed on its own
 */
public record Html(String markup) {

    public Html {
        Objects.requireNonNull(markup, "markup");
    }

    /** Text as HTML: the five characters that markup is made of are escaped. */
    public static Html text(String text) {
        return new Html(escape(text));
    }

    /** The text with the five characters that markup is made of escaped, fit for element and attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
