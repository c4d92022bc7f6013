package org.rapporteur.export;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.rapporteur.model.SitePath;
import org.rapporteur.output.Content;

/**
 * A file for machines. Nothing of it is made before it is asked for.
 *
 * @param path in the published folder: {@code bpf/feed.xml}
 * @param content its content, in UTF-8
 */
public record ExportedFile(String path, Supplier<Content> content) {

    /** A file that fits in memory. */
    static ExportedFile of(SitePath path, Supplier<byte[]> bytes) {
        return new ExportedFile(path.outputFile(), () -> Content.bytes(bytes.get()));
    }

    /** A short text. */
    static ExportedFile text(SitePath path, Supplier<String> text) {
        return of(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
