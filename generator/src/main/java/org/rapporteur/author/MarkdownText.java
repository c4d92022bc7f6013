package org.rapporteur.author;

import java.util.regex.Pattern;

/** A text of the record as words of a body, and as nothing else. */
final class MarkdownText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!&@:]");

    private MarkdownText() {}

    static String of(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }
}
