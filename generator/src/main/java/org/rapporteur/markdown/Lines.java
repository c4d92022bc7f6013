package org.rapporteur.markdown;

import java.util.Arrays;
import org.rapporteur.diagnostic.Position;

/** Where in its file each character of a body stands. */
final class Lines {

    private final BodySource source;
    private final int[] starts;

    Lines(BodySource source) {
        this.source = source;
        String text = source.text();
        int[] found = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = end + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The position of a character, counted from 0 in the body's text. */
    Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(source.file(), source.firstLine() + line, offset - starts[line] + 1);
    }
}
