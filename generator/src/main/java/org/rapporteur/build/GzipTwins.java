package org.rapporteur.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.cache.Digested;
import org.rapporteur.cache.RecordCodec;
import org.rapporteur.cache.Shelf;
import org.rapporteur.output.Content;
import org.rapporteur.output.FileSum;
import org.rapporteur.output.OutputFile;

/**
 * Lays the compressed form of a text beside it, {@code index.html.gz} beside {@code index.html}, for servers that send it as
 * it is. The same bytes give the same: the JDK writes no time into the header (RFC 1952, 2.3.1, MTIME 0) and since 16 no
 * operating system; the zlib beneath it is the machine's or the JDK's own. Of a text that was compressed before, the sum of
 * its compressed form is known; where that stands, neither is made.
 */
final class GzipTwins {

    /** What gains by it; pictures, PDFs and office files are compressed in themselves. */
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "xml", "svg", "csv", "txt", "ics", "bib", "ris");

    /** Less than this fits into the packet that its headers come in: nothing is won. */
    private static final long SMALL = 512;

    private final Shelf shelf;
    private final byte[] zlib;
    private final RecordCodec<FileSum> texts = RecordCodec.of(FileSum.class);
    private final RecordCodec<Twin> twins = RecordCodec.of(Twin.class);

    /** @param sum empty where a text is not worth it */
    private record Twin(Optional<FileSum> sum) {}

    /** @param shelf what is known of texts that were compressed before */
    GzipTwins(Shelf shelf) {
        this.shelf = shelf;
        this.zlib = shelf.isKept() ? zlib() : new byte[0];
    }

    /** A cache may come from a machine with another zlib, which is known by what it makes of a text. */
    private static byte[] zlib() {
        String text = IntStream.range(0, 5_000).mapToObj(i -> i * i % 97 + " ").collect(Collectors.joining());
        return compressed(Content.text(text)).bytes();
    }

    /** The file, and its compressed form where that is worth it. */
    Stream<OutputFile> beside(OutputFile file) {
        return Stream.concat(Stream.of(file), twin(file).stream());
    }

    private Optional<OutputFile> twin(OutputFile file) {
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
        return (TEXTS.contains(ending) ? content(file.content()) : Optional.<Content>empty())
                .map(content -> new OutputFile(file.path() + ".gz", content));
    }

    private Optional<Content> content(Content text) {
        if (!shelf.isKept()) {
            return made(text);
        }
        Digested key = Digested.of("gzip".getBytes(StandardCharsets.US_ASCII), zlib, texts.bytes(sum(text)));
        Optional<Twin> known = shelf.get(key).flatMap(twins::value);
        if (known.isPresent()) {
            return known.get()
                    .sum()
                    .map(sum -> Content.known(sum, () -> compressed(text).open()));
        }
        Optional<Content> made = made(text);
        shelf.put(key, twins.bytes(new Twin(made.map(GzipTwins::sum))));
        return made;
    }

    private static FileSum sum(Content content) {
        try {
            return FileSum.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Content> made(Content text) {
        Compressed compressed = compressed(text);
        return Optional.of(compressed)
                .filter(any -> compressed.length() >= SMALL && compressed.length() > compressed.bytes().length)
                .map(Compressed::content);
    }

    /** @param length how long the text was */
    private record Compressed(byte[] bytes, long length) {

        Content content() {
            return Content.bytes(bytes, FileSum.of(bytes));
        }

        InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static Compressed compressed(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream text = content.open()) {
            long length = compress(text, bytes);
            return new Compressed(bytes.toByteArray(), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
