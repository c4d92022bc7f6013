package org.rapporteur.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.Registers;
import org.rapporteur.model.WithheldNames;
import org.rapporteur.output.Content;
import org.rapporteur.source.SourceFile;

/**
 * Looks through what is about to be published for names that must not be: the checks know the places where editors write
 * them, this knows every byte.
 */
final class LastLook {

    /** How much of a file is looked at in one go: a file of any size fits in memory so. */
    private static final int PART = 1 << 20;

    /** How much of each part is looked at again with the next, for the names that stand on both: even, as UTF-16 is. */
    private static final int OVERLAP = 1 << 12;

    private final WithheldNames names;
    private final SourceLines lines;

    LastLook(Registers registers, SourceLines lines) {
        this.names = WithheldNames.of(registers);
        this.lines = lines;
    }

    /**
     * What is wrong with a file.
     *
     * @param path in the published folder
     * @param source what the file is made from
     */
    Optional<Diagnostic> at(String path, String source, byte[] bytes) {
        return at(path, source, new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<Diagnostic> at(String path, String source, String text) {
        if (names.isEmpty() || !names.standIn(unescaped(text)) && !names.standIn(path)) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic(
                Rule.NAME_WITHHELD,
                place(source),
                "The file " + path + " would show a name that people.yaml withholds.",
                "Write “a participant” or the like instead."));
    }

    /** What is wrong with a file that is copied; of those that are no text, nothing can be said. */
    Optional<Diagnostic> at(SourceFile asset) {
        if (names.isEmpty() || !asset.name().matches("(?i).*\\.(txt|csv|svg|ics)")) {
            return Optional.empty();
        }
        return at(asset.path(), asset.file(), Content.copyOf(asset.location()));
    }

    /** What is wrong with a file that is made for machines; it is read bit by bit, as it will be written. */
    Optional<Diagnostic> at(String path, Content content) {
        return names.isEmpty() ? Optional.empty() : at(path, path, content);
    }

    private Optional<Diagnostic> at(String path, String source, Content content) {
        try (InputStream stream = content.open()) {
            byte[] part = stream.readNBytes(PART);
            Charset encoding = encoding(part);
            Optional<Diagnostic> found = at(path, source, new String(part, encoding));
            while (found.isEmpty() && part.length == PART) {
                part = next(part, stream);
                found = at(path, source, new String(part, encoding));
            }
            return found;
        } catch (IOException e) {
            // The copying that follows says so.
            return Optional.empty();
        }
    }

    private static byte[] next(byte[] part, InputStream stream) throws IOException {
        byte[] fresh = stream.readNBytes(PART - OVERLAP);
        byte[] next = Arrays.copyOfRange(part, PART - OVERLAP, PART + fresh.length);
        System.arraycopy(fresh, 0, next, OVERLAP, fresh.length);
        return next;
    }

    /** Spreadsheets write UTF-16, with a mark in front or every other byte 0. */
    private static Charset encoding(byte[] bytes) {
        boolean wide = bytes.length > 1
                && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
        if (!wide) {
            return StandardCharsets.UTF_8;
        }
        return bytes[0] == (byte) 0xFF || bytes[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Where the name stands in the source: the last line, because lists of people, which may have it, come first. */
    private Position place(String source) {
        List<String> text = lines.of(source);
        for (int line = text.size(); line > 0; line--) {
            if (names.standIn(text.get(line - 1))) {
                return new Position(source, line, 0);
            }
        }
        return Position.of(source);
    }

    /** The text as a reader sees it, and once more without the tags that may stand in a name. */
    private static String unescaped(String text) {
        return (text + "\n" + text.replaceAll("<[^<>]*>", ""))
                // A folded line of a calendar.
                .replace("\r\n ", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
