package org.rapporteur.markdown;

/**
 * Finds an address that stands in text without any markup, by the rules of GitHub's “extended URL autolink”: closing
 * punctuation and a parenthesis that the address did not open are not part of it. Linear in the text.
 */
final class BareAddress {

    private static final String SCHEMES_END = "://";
    private static final String TRAILING = "?!.,:;*_~'’”»›\"…";
    private static final String STOPS = "<>\"`{}|\\^“”«»，。、；：？！）】」』《》";

    private BareAddress() {}

    /** Where the address that begins at a place ends; the place itself when there is none. */
    static int end(String text, int at) {
        int host = afterScheme(text, at);
        if (host == at || host == text.length() || !Character.isLetterOrDigit(text.charAt(host))) {
            return at;
        }
        int end = host;
        while (end < text.length() && !isStop(text.charAt(end))) {
            end++;
        }
        return trimmed(text, host, end);
    }

    private static int afterScheme(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) || !text.regionMatches(true, at, "http", 0, 4)) {
            return at;
        }
        boolean secure = at + 4 < text.length() && Character.toLowerCase(text.charAt(at + 4)) == 's';
        int colon = at + (secure ? 5 : 4);
        return text.startsWith(SCHEMES_END, colon) ? colon + SCHEMES_END.length() : at;
    }

    private static boolean isStop(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || STOPS.indexOf(c) >= 0;
    }

    private static int trimmed(String text, int host, int end) {
        int open = count(text, '(', host, end) - count(text, ')', host, end);
        int square = count(text, '[', host, end) - count(text, ']', host, end);
        int last = end;
        while (last > host + 1) {
            char c = text.charAt(last - 1);
            if (c == ')' && open < 0) {
                open++;
            } else if (c == ']' && square < 0) {
                square++;
            } else if (TRAILING.indexOf(c) < 0) {
                return last;
            }
            last--;
        }
        return last;
    }

    private static int count(String text, char wanted, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
