package org.rapporteur.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of a citation, {@code [@id]} (content-format, “Citations”). */
final class Citations {

    /** What writers of other systems put into brackets: words before, a page behind, several ids. */
    private static final Pattern NEARLY = Pattern.compile(
            "\\[(?:(?i:see(?: also)?|also|cf\\.?|e\\.g\\.,?|compare) +)?-?@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*(?=[],; ])[^\\[\\]]{0,200}]");

    private static final Pattern ID =
            Pattern.compile("(?<![^\\[\\s;,-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?)");

    private static final Pattern BARE =
            Pattern.compile("(?<![^\\s(,;:–—])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,200}[\\p{L}\\p{N}])?)");

    private Citations() {}

    /**
     * What is nearly a citation.
     *
     * @param meant what to write instead
     */
    record Nearly(int end, String meant) {}

    /** What is nearly a citation and begins at a place; empty when it is text. */
    static Optional<Nearly> nearly(String text, int at) {
        Matcher nearly = NEARLY.matcher(text).region(at, text.length());
        return nearly.lookingAt()
                ? Optional.of(new Nearly(
                        nearly.end(),
                        ID.matcher(nearly.group())
                                .results()
                                .map(id -> "[@" + id.group(1) + "]")
                                .collect(Collectors.joining(" "))))
                : Optional.empty();
    }

    /** The id that follows an {@code @} at a place; empty within a word, as in a mail address. */
    static Optional<String> bare(String text, int at) {
        Matcher bare = BARE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return bare.lookingAt() ? Optional.of(bare.group(1)) : Optional.empty();
    }

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
