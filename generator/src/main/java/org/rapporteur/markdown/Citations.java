package org.rapporteur.markdown;

/** The form of a citation, {@code [@id]} (content-format, “Citations”). */
final class Citations {

    private Citations() {}

    /** Where the citation that begins at a place ends; the place itself when there is none. */
    static int end(String text, int at) {
        if (!text.startsWith("[@", at)) {
            return at;
        }
        int i = at + 2;
        while (i < text.length() && isIdCharacter(text.charAt(i))) {
            i++;
        }
        return i > at + 2 && i < text.length() && text.charAt(i) == ']' ? i + 1 : at;
    }

    private static boolean isIdCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
}
