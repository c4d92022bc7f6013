package org.rapporteur.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Predicate;

/** A file in parts, so that one of any size fits in memory. */
final class Parts {

    private static final int PART = 1 << 17;

    /** How much of each part is looked at again with the next, for what stands on both: even, as UTF-16 is. */
    private static final int OVERLAP = 1 << 12;

    private Parts() {}

    /** Whether one of the parts is so. */
    static boolean any(InputStream stream, Predicate<byte[]> matches) throws IOException {
        byte[] part = stream.readNBytes(PART);
        boolean found = matches.test(part);
        while (!found && part.length == PART) {
            part = next(part, stream);
            found = matches.test(part);
        }
        return found;
    }

    private static byte[] next(byte[] part, InputStream stream) throws IOException {
        byte[] fresh = stream.readNBytes(PART - OVERLAP);
        byte[] next = Arrays.copyOfRange(part, PART - OVERLAP, PART + fresh.length);
        System.arraycopy(fresh, 0, next, OVERLAP, fresh.length);
        return next;
    }
}
