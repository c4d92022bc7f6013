package org.rapporteur.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    private final WithheldNames names;
    private final CopiedFile copied;
    private final SourceLines lines;

    LastLook(Registers registers, SourceLines lines) {
        this.names = WithheldNames.of(registers);
        this.copied = new CopiedFile(names);
        this.lines = lines;
    }

    /**
     * What is wrong with a file.
     *
     * @param path in the published folder
     * @param source what the file is made from
     */
    Optional<Diagnostic> at(String path, String source, byte[] bytes) {
        return names.isEmpty() ? Optional.empty() : at(path, source, new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<Diagnostic> at(String path, String source, String text) {
        return !shows(text) && !names.standInAddress(path) ? Optional.empty() : Optional.of(found(path, source));
    }

    private boolean shows(String text) {
        return names.standInMarkup(text);
    }

    private Diagnostic found(String path, String source) {
        return new Diagnostic(
                Rule.NAME_WITHHELD,
                place(source),
                "The file " + path + " would show a name that people.yaml withholds.",
                "Write “a participant” or the like instead.");
    }

    /** What is wrong with a file that is copied. */
    Optional<Diagnostic> at(SourceFile asset) {
        try {
            return !names.isEmpty() && copied.shows(asset.location())
                    ? Optional.of(found(asset.path(), asset.file()))
                    : Optional.empty();
        } catch (CopiedFile.Swollen e) {
            return Optional.of(new Diagnostic(
                    Rule.REFUSED_FILE,
                    Position.of(asset.file()),
                    "This file unpacks to more than a hundred times its size, so it is not looked through for the names"
                            + " that people.yaml withholds.",
                    "Save it again with the program that it is from, or publish it as a PDF."));
        }
    }

    /** What is wrong with a file that is made for machines; it is read bit by bit, as it will be written. */
    Optional<Diagnostic> at(String path, Content content) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = content.open()) {
            boolean shown =
                    names.standInAddress(path) || Parts.any(stream, part -> shows(new String(part, encoding(part))));
            return shown ? Optional.of(found(path, path)) : Optional.empty();
        } catch (IOException e) {
            // The copying that follows says so.
            return Optional.empty();
        }
    }

    /** Spreadsheets write UTF-16, with a mark in front or every other byte 0. */
    static Charset encoding(byte[] bytes) {
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
}
