package org.rapporteur.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.output.Content;
import org.rapporteur.output.OutputFile;

/**
 * Lays the compressed form of a text beside it, {@code index.html.gz} beside {@code index.html}, for servers that send it as
 * it is. The same bytes give the same: the JDK writes no time into the header (RFC 1952, 2.3.1, MTIME 0) and since 16 no
 * operating system; the zlib beneath it is the machine's or the JDK's own.
 */
final class GzipTwin {

    /** What gains by it; pictures, PDFs and office files are compressed in themselves. */
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "xml", "svg", "csv", "txt", "ics", "bib", "ris");

    /** Less than this fits into the packet that its headers come in: nothing is won. */
    private static final long SMALL = 512;

    private GzipTwin() {}

    /** The file, and its compressed form where that is worth it. */
    static Stream<OutputFile> beside(OutputFile file) {
        return Stream.concat(Stream.of(file), of(file).stream());
    }

    private static Optional<OutputFile> of(OutputFile file) {
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
        if (!TEXTS.contains(ending)) {
            return Optional.empty();
        }
        try (InputStream text = file.content().open()) {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            long size = compress(text, compressed);
            return size < SMALL || size <= compressed.size()
                    ? Optional.empty()
                    : Optional.of(new OutputFile(file.path() + ".gz", Content.bytes(compressed.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how long the text was */
    private static long compress(InputStream text, OutputStream target) throws IOException {
        try (OutputStream gzip = new Gzip(target)) {
            return text.transferTo(gzip);
        }
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
