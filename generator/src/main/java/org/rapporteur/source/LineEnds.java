package org.rapporteur.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The ends of lines, which git and editors write in two ways. */
public final class LineEnds {

    private LineEnds() {}

    /**
     * How much of a file to read to see whether its text is longer than it may be, whatever ends its lines.
     *
     * @param bytes how long it may be with plain ends
     */
    public static int most(int bytes) {
        return 2 * bytes + 1;
    }

    /** A text in any encoding that has ASCII in it, every line ended by {@code \n}. */
    public static byte[] plain(byte[] text) {
        // One letter for each byte.
        return new String(text, ISO_8859_1).replace("\r\n", "\n").getBytes(ISO_8859_1);
    }
}
