package org.rapporteur.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one name have in common: Unicode normalisation, letter case and white space set aside
 * (content-format, “People”). Honorifics are set aside when an entry is read.
 */
public final class NameKey {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    /** The key of a spelling. */
    public static String of(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String normal = SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        // Up and down again: ß and ss, final and inner sigma become equal, as in full case folding.
        return normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether letter case is all that there is to set aside: so it is with most, and a large record asks for a million. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
