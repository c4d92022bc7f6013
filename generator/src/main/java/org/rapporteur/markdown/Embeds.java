package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.Optional;

/** The form of an embed, <code>{{name}}</code> (content-format, “Embeds”). */
final class Embeds {

    private Embeds() {}

    /** The name of the embed that is all that a paragraph holds. */
    static Optional<String> alone(Paragraph paragraph) {
        if (!paragraph.getChars().trimStart().startsWith("{{")) {
            return Optional.empty();
        }
        String text = paragraph.getChars().toString().strip();
        boolean alone = end(text, 0) == text.length();
        return alone ? Optional.of(text.substring(2, text.length() - 2).strip()) : Optional.empty();
    }

    /** Where the embed that begins at a place ends; the place itself when there is none. */
    static int end(String text, int at) {
        if (!text.startsWith("{{", at)) {
            return at;
        }
        int word = blanks(text, at + 2);
        int i = word;
        while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        int close = blanks(text, i);
        return i > word && text.startsWith("}}", close) ? close + 2 : at;
    }

    private static int blanks(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
