package org.rapporteur.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** What characters of a source mean as text: backslash escapes, entities, characters that HTML cannot hold. */
final class Text {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST_ENTITY = 34;

    private Text() {}

    /** The text that Markdown stands for, its escapes and entities decoded. */
    static String decode(CharSequence markdown) {
        String raw = Destinations.showBlanks(markdown.toString());
        if (raw.indexOf('\\') < 0 && raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            i = decodeOne(raw, i, text);
        }
        return text.toString();
    }

    /** The text where entities alone have a meaning, as in HTML and between angle brackets; a backslash is a backslash. */
    static String decodeEntities(CharSequence html) {
        String raw = Destinations.showBlanks(html.toString());
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            i = raw.charAt(i) == '&' ? decodeEntity(raw, i, text) : append(raw.charAt(i), i, text);
        }
        return text.toString();
    }

    /** Appends the character, escape or entity at a place; returns the place after it. */
    static int decodeOne(String raw, int at, StringBuilder text) {
        char c = raw.charAt(at);
        if (c == '\\' && at + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0) {
            text.append(raw.charAt(at + 1));
            return at + 2;
        }
        return c == '&' ? decodeEntity(raw, at, text) : append(c, at, text);
    }

    /** Appends the entity at a place, or its {@code &} when it is none; returns the place after it. */
    static int decodeEntity(String raw, int at, StringBuilder text) {
        int end = at + 1;
        while (end < raw.length() && end - at < LONGEST_ENTITY && isEntityCharacter(raw.charAt(end))) {
            end++;
        }
        if (end == raw.length() || raw.charAt(end) != ';' || end - at < 2) {
            return append('&', at, text);
        }
        String entity = raw.substring(at, end + 1);
        if (entity.charAt(1) == '#') {
            return number(entity, at, text);
        }
        text.append(Html5Entities.entityToString(entity));
        return end + 1;
    }

    private static int number(String entity, int at, StringBuilder text) {
        boolean hex = Character.toLowerCase(entity.charAt(2)) == 'x';
        String digits = entity.substring(hex ? 3 : 2, entity.length() - 1);
        if (!digits.matches(hex ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
            return append('&', at, text);
        }
        int codePoint = Integer.parseInt(digits, hex ? 16 : 10);
        text.appendCodePoint(isHtml(codePoint) ? codePoint : 0xFFFD);
        return at + entity.length();
    }

    /** The text with every character that HTML cannot hold replaced; of the same length. */
    static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int length = Character.charCount(codePoint);
            if (codePoint == '\r') {
                cleaned.append(' ');
            } else if (isHtml(codePoint)) {
                cleaned.appendCodePoint(codePoint);
            } else {
                cleaned.append("\uFFFD".repeat(length));
            }
            i += length;
        }
        return cleaned.toString();
    }

    /** The text with runs of white space made single blanks, and none at its ends. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                collapsed.append(c);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().stripTrailing();
    }

    /** Whether HTML may hold the character: no control character, half a pair or non-character. */
    private static boolean isHtml(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        return Character.isValidCodePoint(c)
                && (c < 0x7F || c > 0x9F)
                && (c < 0xD800 || c > 0xDFFF)
                && (c < 0xFDD0 || c > 0xFDEF)
                && (c & 0xFFFE) != 0xFFFE;
    }

    private static boolean isEntityCharacter(char c) {
        return c == '#' || c < 0x7F && Character.isLetterOrDigit(c);
    }

    private static int append(char c, int at, StringBuilder text) {
        text.append(c);
        return at + 1;
    }
}
