package org.rapporteur.build;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rapporteur.model.WithheldNames;

/**
 * A file that is copied as it is, looked through for names as far as its text stands in it plainly: in texts, in what PDFs
 * and pictures say of themselves, and in the parts of office files, which are archives (ECMA-376, ISO/IEC 26300).
 */
final class CopiedFile {

    private static final String TEXT = "(?i).*\\.(txt|csv|svg|ics)";
    private static final String ARCHIVE = "(?i).*\\.(docx|xlsx|pptx|odt|ods)";
    private static final String ENTRY_OF_TEXT = "(?i).*\\.(xml|rels|rdf|txt|svg)";

    /** How many times its own size an archive may unpack to: office files stay far below, and bombs far above. */
    private static final int MOST_TIMES = 100;

    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final WithheldNames names;
    private final WithheldNames unmistakable;

    CopiedFile(WithheldNames names) {
        this.names = names;
        this.unmistakable = names.unmistakable();
    }

    /**
     * Whether a name can be read in it; what cannot be read holds none.
     *
     * @throws Swollen if it unpacks to so much that it is not gone through to its end
     */
    boolean shows(Path file) throws Swollen {
        String name = file.getFileName().toString();
        try {
            return name.matches(ARCHIVE) ? inArchive(file) : inFile(file, name.matches(TEXT));
        } catch (IOException | IllegalArgumentException e) {
            // The copying that follows says so; and a broken archive is nothing that a reader can open.
            return false;
        }
    }

    private boolean inFile(Path file, boolean text) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return inParts(stream, text);
        }
    }

    private boolean inArchive(Path file) throws IOException, Swollen {
        Allowance allowance = new Allowance(MOST_TIMES * Files.size(file));
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                try (InputStream stream = allowance.of(archive.getInputStream(entry))) {
                    if (names.standInAddress(entry.getName())
                            || inParts(stream, entry.getName().matches(ENTRY_OF_TEXT))) {
                        return true;
                    }
                }
                if (allowance.left == 0) {
                    throw new Swollen();
                }
            }
            return false;
        }
    }

    private boolean inParts(InputStream stream, boolean text) throws IOException {
        return Parts.any(stream, part -> text ? inText(part) : inNoise(part));
    }

    /** Old programs write Latin-1, which is told by not being UTF-8. */
    private boolean inText(byte[] bytes) {
        String text = new String(bytes, LastLook.encoding(bytes));
        return names.standInMarkup(text)
                || text.contains("\uFFFD") && names.standInMarkup(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Where text begins among other bytes, and in which encoding, nobody knows. */
    private boolean inNoise(byte[] bytes) {
        if (unmistakable.isEmpty() || bytes.length == 0) {
            return false;
        }
        byte[] odd = Arrays.copyOfRange(bytes, 1, bytes.length);
        return List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1).stream()
                        .anyMatch(encoding -> unmistakable.standIn(new String(bytes, encoding)))
                || WIDE.stream()
                        .anyMatch(encoding -> unmistakable.standIn(new String(bytes, encoding))
                                || unmistakable.standIn(new String(odd, encoding)));
    }

    /** What nobody can go through. */
    static final class Swollen extends Exception {
        private static final long serialVersionUID = 1L;

        private Swollen() {
            super("an archive unpacks to more than " + MOST_TIMES + " times its size");
        }
    }

    /** How many bytes all entries of an archive may have together: entries may lie upon each other. */
    private static final class Allowance {

        private long left;

        Allowance(long left) {
            this.left = left;
        }

        /** A stream that ends where nothing is left. */
        InputStream of(InputStream stream) {
            return new FilterInputStream(stream) {
                @Override
                public int read(byte[] into, int from, int most) throws IOException {
                    int read = left == 0 ? -1 : super.read(into, from, (int) Math.min(most, left));
                    left -= Math.max(read, 0);
                    return read;
                }
            };
        }
    }
}
