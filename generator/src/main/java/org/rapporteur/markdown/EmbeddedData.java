package org.rapporteur.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;

/**
 * Images that a word processor wrote into the text itself, as {@code [image1]: <data:image/png;base64,…>}: thousands of
 * characters that would overflow flexmark's stack, and that may not be published anyway.
 */
final class EmbeddedData {

    private static final int LONG = 500;
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^[ >]*+\\[[^\\]\\n]{1,200}+]:[ \\t]*+<?(?i:data:)([^\\s>]{" + LONG + ",}+)>?");

    private EmbeddedData() {}

    /** The text with every long datum blanked out, of the same length, each a finding. */
    static String cutFrom(String text, Lines lines, Findings findings) {
        if (!text.contains("]:")) {
            return text;
        }
        Matcher matcher = DEFINITION.matcher(text);
        StringBuilder cut = new StringBuilder(text);
        while (matcher.find()) {
            blank(cut, matcher);
            findings.add(
                    Rule.BAD_LINK_SCHEME,
                    lines.position(matcher.start()),
                    "An image is written into the text itself, as “data:” and "
                            + matcher.group(1).length() + " more characters.",
                    "Save the image as a file beside this one, and link to that.");
        }
        return cut.toString();
    }

    private static void blank(StringBuilder cut, Matcher matcher) {
        for (int i = matcher.start(1); i < matcher.end(); i++) {
            cut.setCharAt(i, ' ');
        }
        if (cut.lastIndexOf("<", matcher.start(1)) >= matcher.start()) {
            cut.setCharAt(matcher.start(1), '>');
        }
    }
}
