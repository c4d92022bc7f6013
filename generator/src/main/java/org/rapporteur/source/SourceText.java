package org.rapporteur.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * The text of a file: UTF-8, without byte order mark, every line ended by {@code \n} whatever the file has.
 *
 * @param file as positions name it
 */
public record SourceText(String file, String text) {

    /** Larger than any report; what is larger is not a text that somebody wrote. */
    public static final int MAX_BYTES = 4_000_000;

    /** Reads a file; empty when it cannot be read as text, with a finding that says why. */
    public static Optional<SourceText> read(SourceFile source, Findings findings) {
        return read(source, MAX_BYTES, "Divide it, or publish it as a PDF beside a shorter document.", findings);
    }

    /**
     * Reads a list that a program keeps, which grows with the archive.
     *
     * @param bytes how large it may be
     */
    public static Optional<SourceText> read(SourceFile source, int bytes, Findings findings) {
        return read(source, bytes, "Rapporteur keeps this file: see that nothing else was put into it.", findings);
    }

    private static Optional<SourceText> read(SourceFile source, int bytes, String hint, Findings findings) {
        Position whole = Position.of(source.file());
        try (var stream = Files.newInputStream(source.location())) {
            // Whatever size was seen before: a file that grows while it is read must not grow in memory.
            byte[] read = stream.readNBytes(LineEnds.most(bytes));
            if (read.length > bytes && LineEnds.plain(read).length > bytes) {
                findings.add(Rule.TOO_LARGE, whole, "This file is larger than " + bytes / 1_000_000 + " MB.", hint);
                return Optional.empty();
            }
            return of(read, source.file(), findings);
        } catch (IOException e) {
            findings.add(
                    Rule.UNREADABLE_FILE,
                    whole,
                    "This file cannot be read.",
                    "See that it exists and that the build may read it.");
            return Optional.empty();
        }
    }

    /** Reads a text that was in a file once. */
    static Optional<SourceText> of(byte[] bytes, String file, Findings findings) {
        return decode(bytes, file, findings).map(text -> new SourceText(file, text));
    }

    private static Optional<String> decode(byte[] bytes, String file, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            notUtf8(bytes, in.position(), out, file, findings);
            return Optional.empty();
        }
        return Optional.of(normal(out.toString()));
    }

    private static void notUtf8(byte[] bytes, int offset, CharSequence before, String file, Findings findings) {
        String read = normal(before.toString());
        int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
        int column = read.length() - read.lastIndexOf('\n');
        String value = String.format("%02X", bytes[offset]);
        findings.add(
                Rule.NOT_UTF8,
                new Position(file, line, column),
                "This file is not UTF-8: byte " + offset + " (counted from 0) is 0x" + value + ".",
                "Save the file again with the encoding “UTF-8”.");
    }

    private static String normal(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
