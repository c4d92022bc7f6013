package org.rapporteur.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The bytes of a file of the site. A stream, so that a large annex is never held in memory.
 *
 * <p>It may be opened twice, once to compare and once to write: render first, then hand over the bytes.
 */
@FunctionalInterface
public interface Content {

    /** The bytes from the beginning; the caller closes the stream. */
    InputStream open() throws IOException;

    /** Their sum, where it is known before they are made. */
    default Optional<FileSum> sum() {
        return Optional.empty();
    }

    /** Bytes of which the sum is known: where they stand already, they are not made at all. */
    static Content known(FileSum sum, Content content) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return content.open();
            }

            @Override
            public Optional<FileSum> sum() {
                return Optional.of(sum);
            }
        };
    }

    /** These bytes, which must not change any more, with what their sum was found to be. */
    static Content bytes(byte[] bytes, FileSum sum) {
        return new Made(bytes, sum);
    }

    /** These bytes, which must not change any more. */
    static Content bytes(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** This text in UTF-8. */
    static Content text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A text of any length, made piece by piece while it is read.
     *
     * @param pieces all of them, anew each time. Joined by {@link Stream#concat}: what {@code flatMap} joins would all be made
     *     when the first of it is read
     */
    static Content pieces(Supplier<Stream<String>> pieces) {
        return new Pieces(pieces);
    }

    /** What stands in another file when the site is written. */
    static Content copyOf(Path file) {
        return () -> Files.newInputStream(file);
    }
}
