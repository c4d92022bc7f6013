package org.rapporteur.page;

/** The first words of a text, on one line. */
public final class Beginning {

    private static final String SPACES = " \t\n\u000B\f\r";

    private Beginning() {}

    /**
     * Cut between two words; where no word ends in the second half, as in a language that is written without spaces, in one.
     *
     * @param most how many characters are left of it, beside the mark that there were more
     */
    public static String of(String text, int most) {
        String line = line(text.strip(), most + 1);
        if (line.length() <= most) {
            return line.strip();
        }
        int blank = line.lastIndexOf(' ', most);
        int end = blank < most / 2 ? most : blank;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
    }

    /** No more of a text than is needed: it may be a whole body. */
    private static String line(String text, int length) {
        StringBuilder line = new StringBuilder(length);
        for (int at = 0; at < text.length() && line.length() < length; at++) {
            if (SPACES.indexOf(text.charAt(at)) < 0) {
                line.append(text.charAt(at));
            } else if (line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
