package org.rapporteur.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web as editors copy it from a browser, made fit for a page: what RFC 3986 does not let stand there is
 * percent-encoded, letters of other scripts stay (RFC 3987).
 */
public final class WebAddress {

    /**
     * How an address is written, as a regular expression that Java and ECMA-262 read alike. A host has no more parts than
     * RFC 1035, 2.3.4, lets it have: a repetition without a bound would overflow the stack.
     */
    public static final String NOTATION =
            "[Hh][Tt][Tt][Pp][Ss]?://(?:[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+){0,126}\\.?|\\[[0-9A-Fa-f:.]+\\])"
                    + "(?::([0-9]{1,5}))?([/?#].*)?";

    private static final Pattern PARTS = Pattern.compile(NOTATION);

    private static final Pattern MAIL =
            Pattern.compile("(?i)mailto:[^\\s@<>\"(),:;?]+@[^\\s@<>\"(),:;?]+(\\?[^\\s<>\"]*)?");

    private static final int LAST_PORT = 65_535;

    private WebAddress() {}

    /** The address; empty when it has no host that can be one, a user's name in it, or is no address of the web. */
    public static Optional<String> of(String text) {
        Matcher parts = PARTS.matcher(text);
        boolean known = parts.matches() && (parts.group(1) == null || Integer.parseInt(parts.group(1)) <= LAST_PORT);
        if (!known) {
            return MAIL.matcher(text).matches() ? Optional.of(text) : Optional.empty();
        }
        String rest = parts.group(2) == null ? "" : parts.group(2);
        return Optional.of(text.substring(0, text.length() - rest.length()) + encoded(rest));
    }

    private static String encoded(String rest) {
        StringBuilder encoded = new StringBuilder(rest.length());
        boolean inFragment = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean second = c == '#' && inFragment;
            inFragment |= c == '#';
            if (second || isRefused(c) || c == '%' && !isEscape(rest, i)) {
                encoded.append(String.format("%%%02X", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isRefused(char c) {
        return c <= ' ' || c == 0x7f || "[]{}|\\^`<>\"".indexOf(c) >= 0;
    }

    private static boolean isEscape(String text, int i) {
        return i + 2 < text.length()
                && Character.digit(text.charAt(i + 1), 16) >= 0
                && Character.digit(text.charAt(i + 2), 16) >= 0;
    }
}
