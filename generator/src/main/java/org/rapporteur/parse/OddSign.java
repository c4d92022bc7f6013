package org.rapporteur.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign that looks like one of YAML's and is none: the blank that does not break a line, which word processors write, and the
 * wide colon of Chinese and Japanese keyboards (YAML 1.2.2, “White Space Characters”, “Indicator Characters”).
 *
 * @param column where it stands in its line, counted from 0
 */
record OddSign(int column, String message, String hint) {

    private static final String BLANKS = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";

    private static final Pattern BLANK = Pattern.compile("(?<=[:-])" + BLANKS + "|^[ \\t]*" + BLANKS);

    private static final Pattern COLON = Pattern.compile("^\\s*(?:- +)?[A-Za-z-]+ ?(?<sign>：)");

    /** The first one in a line that YAML stumbles over. */
    static Optional<OddSign> in(String line) {
        Matcher colon = COLON.matcher(line);
        if (colon.find()) {
            return Optional.of(new OddSign(
                    colon.start("sign"),
                    "This is not YAML's colon, but the wide one of other scripts (U+FF1A).",
                    "Type a colon and a blank instead: `key: value`."));
        }
        Matcher blank = BLANK.matcher(line);
        return blank.find()
                ? Optional.of(new OddSign(
                        blank.end() - 1,
                        String.format(
                                "A blank stands here that YAML does not take for one (U+%04X).",
                                (int) line.charAt(blank.end() - 1)),
                        "Delete it, and type a blank with the space bar."))
                : Optional.empty();
    }
}
