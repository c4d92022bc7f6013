package org.rapporteur.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    /** No office file has more, but a malicious one may: of all entries, and of each in parts of a megabyte. */
    private static final int ENTRIES = 5_000;

    private static final int PARTS = 16;

    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final WithheldNames names;
    private final WithheldNames unmistakable;

    CopiedFile(WithheldNames names) {
        this.names = names;
        this.unmistakable = names.unmistakable();
    }

    /** Whether a name can be read in it; what cannot be read holds none. */
    boolean shows(Path file) {
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
            return Parts.any(stream, Long.MAX_VALUE, part -> text ? inText(part) : inNoise(part));
        }
    }

    private boolean inArchive(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : archive.stream().limit(ENTRIES).toList()) {
                if (names.standInAddress(entry.getName()) || inEntry(archive, entry)) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean inEntry(ZipFile archive, ZipEntry entry) throws IOException {
        boolean text = entry.getName().matches(ENTRY_OF_TEXT);
        try (InputStream stream = archive.getInputStream(entry)) {
            return Parts.any(stream, PARTS, part -> text ? inText(part) : inNoise(part));
        }
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
}
