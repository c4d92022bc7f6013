package org.rapporteur.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * Where a link leads, judged as a browser would read it (content-format, “Body”: {@code http}, {@code https}, {@code
 * mailto} and paths; anything else is an error).
 *
 * @param kind what may be done with it
 * @param value the target, decoded
 */
record LinkTarget(Kind kind, String value) {

    enum Kind {
        ALLOWED,
        EMPTY,
        /** {@code unlinked:}, which says that the source's link is lost. */
        UNLINKED,
        REFUSED
    }

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** Judges a target whose escapes and entities are decoded. */
    static LinkTarget of(String target) {
        String trimmed = target.strip();
        return new LinkTarget(kind(trimmed), trimmed);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether an image may be shown from there. */
    boolean isForImage() {
        return kind == Kind.ALLOWED && !value.toLowerCase(Locale.ROOT).startsWith("mailto:");
    }

    private static Kind kind(String target) {
        if (target.isEmpty() || target.equals("#")) {
            return Kind.EMPTY;
        }
        if (target.equals("unlinked:")) {
            return Kind.UNLINKED;
        }
        return isAllowed(target) ? Kind.ALLOWED : Kind.REFUSED;
    }

    private static boolean isAllowed(String target) {
        if (target.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        String seen = visible(percentDecoded(target));
        if (isSlash(seen, 0) && isSlash(seen, 1)) {
            return false;
        }
        String scheme = scheme(seen);
        return scheme.isEmpty() || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    /** What stands before the first colon of a target; nothing when the colon belongs to a path. */
    private static String scheme(String target) {
        int i = 0;
        while (i < target.length() && "/?#".indexOf(target.charAt(i)) < 0) {
            if (target.charAt(i) == ':') {
                // 10:30.md is a path: a scheme begins with a letter.
                return Character.isLetter(target.charAt(0)) ? target.substring(0, i) : "";
            }
            i++;
        }
        return "";
    }

    private static boolean isSlash(String target, int at) {
        return at < target.length() && (target.charAt(at) == '/' || target.charAt(at) == '\\');
    }

    /** Without blanks, control and invisible characters, which some readers skip. */
    private static String visible(String target) {
        return target.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT && c != 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String percentDecoded(String target) {
        StringBuilder decoded = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            int high =
                    target.charAt(i) == '%' && i + 2 < target.length() ? Character.digit(target.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(target.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                decoded.append((char) (high * 16 + low));
                i += 2;
            } else {
                decoded.append(target.charAt(i));
            }
        }
        return decoded.toString();
    }
}
