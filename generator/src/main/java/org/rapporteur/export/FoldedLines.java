package org.rapporteur.export;

/** Lines of at most 75 octets, the rest of a longer one on lines that begin with a blank (RFC 5545, section 3.1). */
final class FoldedLines {

    private static final int MOST = 75;

    private FoldedLines() {}

    /** @param text lines that end with CR LF */
    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int letter = text.codePointAt(i);
            int more = octets(letter);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + more > MOST) {
                folded.append("\r\n ");
                octets = 1 + more;
            } else {
                octets += more;
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    /** In UTF-8 (RFC 3629, section 3). */
    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
