package org.rapporteur.external;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A path of a robots.txt (RFC 9309, sections 2.2.2 and 2.2.3): {@code *} stands for anything, {@code $} at the end for the
 * end.
 *
 * @param parts what stands between the stars, {@linkplain #comparable comparable}
 * @param whole whether the path must end where the pattern does
 * @param length in bytes: how particular it is
 */
record PathPattern(List<String> parts, boolean whole, int length) {

    /** A pattern as a robots.txt has it. */
    static PathPattern of(String written) {
        boolean whole = written.endsWith("$");
        String text = whole ? written.substring(0, written.length() - 1) : written;
        List<String> parts = List.of(text.split("\\*+", -1)).stream()
                .map(PathPattern::comparable)
                .toList();
        int stars = parts.size() - 1;
        return new PathPattern(
                parts, whole, parts.stream().mapToInt(String::length).sum() + stars + (whole ? 1 : 0));
    }

    /**
     * Whether a path with its query is meant. Each part is looked for once, from where the one before it ended: the first
     * place where it stands is as good as any.
     *
     * @param path {@linkplain #comparable comparable}
     */
    boolean matches(String path) {
        if (!path.startsWith(parts.get(0))) {
            return false;
        }
        int at = parts.get(0).length();
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean last = whole && i == parts.size() - 1;
            int found = last ? path.length() - part.length() : path.indexOf(part, at);
            if (found < at || !path.startsWith(part, found)) {
                return false;
            }
            at = found + part.length();
        }
        return !whole || at == path.length();
    }

    /**
     * A path in the form in which two that mean the same are equal: {@code %62} is {@code b}, {@code é} is {@code %C3%A9}, and
     * a star of the path itself {@code %2A}.
     */
    static String comparable(String path) {
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int escaped = escaped(bytes, i);
            int c = escaped < 0 ? bytes[i] & 0xff : escaped;
            boolean plain = escaped < 0 ? c > ' ' && c < 0x7f && c != '*' && c != '$' : isUnreserved(c);
            text.append(plain ? String.valueOf((char) c) : String.format("%%%02X", c));
            i += escaped < 0 ? 0 : 2;
        }
        return text.toString();
    }

    /** The byte that {@code %XX} at a place means; −1 when nothing is escaped there. */
    private static int escaped(byte[] bytes, int at) {
        if (bytes[at] != '%' || at + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at + 1], 16);
        int low = Character.digit(bytes[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** What may stand plain in any URI (RFC 3986, section 2.3). */
    private static boolean isUnreserved(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
    }
}
