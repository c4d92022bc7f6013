package org.rapporteur.output;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A text of any length, made piece by piece while it is read: only one piece is in memory at a time.
 *
 * @param pieces all of them, anew each time
 */
record Pieces(Supplier<Stream<String>> pieces) implements Content {

    @Override
    public InputStream open() {
        Iterator<String> each = pieces.get().iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(each.next().getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
