package org.rapporteur.markdown;

import java.util.Optional;

/**
 * Text that may run from right to left: it says so itself, since a browser would lay it out by its surroundings (WCAG 2.2,
 * 1.3.2).
 */
public final class RightToLeft {

    private RightToLeft() {}

    /** {@code auto}, by which the first letter decides, where a letter of such a script stands in it; else nothing. */
    public static Optional<String> direction(CharSequence text) {
        return text.codePoints().anyMatch(RightToLeft::is) ? Optional.of("auto") : Optional.empty();
    }

    /** The blocks that Unicode keeps for such scripts, without the codes in them that never become letters (UAX #9, table 4). */
    private static boolean is(int letter) {
        return letter >= 0x590 && letter < 0x900
                || letter >= 0xFB1D && letter < 0xFDD0
                || letter >= 0xFDF0 && letter < 0xFE00
                || letter >= 0xFE70 && letter < 0xFEFF
                || letter >= 0x10800 && letter < 0x11000
                || letter >= 0x1E800 && letter < 0x1F000;
    }
}
