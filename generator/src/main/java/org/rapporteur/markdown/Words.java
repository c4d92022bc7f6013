package org.rapporteur.markdown;

/** What a word is: letters, digits and the marks upon them. */
final class Words {

    private Words() {}

    /** Where the word that begins at a place ends; the place itself when there is none. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
