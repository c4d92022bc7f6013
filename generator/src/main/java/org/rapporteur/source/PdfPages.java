package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a file is a PDF, and how many pages it has, as the root of its page tree says (ISO 32000-1, 7.7.3.2). Only looked for, never interpreted: a
 * file from a stranger must cost no more than its length, and a library that understands all of it could be made to.
 */
public final class PdfPages {

    private static final long MOST_BYTES = 32_000_000;
    private static final int MOST_INFLATED = 32_000_000;

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern TYPE = Pattern.compile("/Type\\s*/(?<type>Pages|ObjStm)(?![A-Za-z])");
    private static final Pattern COUNT = Pattern.compile("/Count\\s+(?<count>[0-9]{1,6})(?![0-9])");

    /** What a dictionary begins and ends with, and what follows one and is no text. */
    private static final Pattern MARK = Pattern.compile("<<|>>|\\bstream\\r?\\n");

    private Optional<Integer> pages = Optional.empty();

    /** How much may still be inflated, of all streams together: little becomes very much otherwise. */
    private int left = MOST_INFLATED;

    private PdfPages() {}

    /** The number; empty of a file that is no PDF, is too large, or does not say it in a way that is understood here. */
    public static Optional<Integer> of(SourceFile file) {
        if (!file.path().endsWith(".pdf") || file.size() > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            PdfPages found = new PdfPages();
            found.look(new String(Files.readAllBytes(file.location()), StandardCharsets.ISO_8859_1));
            return found.pages;
        } catch (IOException e) {
            // That it cannot be read is said where it is copied.
            return Optional.empty();
        }
    }

    /** Whether a file is called a PDF and does not begin as one (ISO 32000-1, 7.5.2); one that cannot be read is not judged. */
    public static boolean isFalse(SourceFile file) {
        if (!file.path().endsWith(".pdf")) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file.location())) {
            return !Arrays.equals(bytes.readNBytes(HEADER.length), HEADER);
        } catch (IOException e) {
            return false;
        }
    }

    /** Looks through the dictionaries of a text; the last root is that of the newest state of the file. */
    private void look(String text) {
        Matcher mark = MARK.matcher(text);
        int depth = 0;
        int start = 0;
        String dictionary = "";
        for (int place = 0; place < text.length() && mark.find(place); ) {
            place = mark.end();
            if (mark.group().equals("<<")) {
                start = depth++ == 0 ? mark.start() : start;
            } else if (mark.group().equals(">>")) {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    dictionary = text.substring(start, mark.end());
                    root(dictionary);
                }
            } else if (depth == 0) {
                int end = text.indexOf("endstream", place);
                end = end < 0 ? text.length() : end;
                stream(dictionary, text, place, end);
                place = end;
            }
        }
    }

    private void root(String dictionary) {
        Matcher type = TYPE.matcher(dictionary);
        Matcher count = COUNT.matcher(dictionary);
        if (type.find() && type.group("type").equals("Pages") && !dictionary.contains("/Parent") && count.find()) {
            pages = Optional.of(Integer.parseInt(count.group("count")));
        }
    }

    /** Dictionaries may stand in a compressed stream (ISO 32000-1, 7.5.7). */
    private void stream(String dictionary, String text, int start, int end) {
        Matcher type = TYPE.matcher(dictionary);
        if (type.find() && type.group("type").equals("ObjStm") && dictionary.contains("/FlateDecode")) {
            look(inflated(text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    private String inflated(byte[] bytes) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] buffer = new byte[(int) Math.min(left, 64L * bytes.length)];
            int length = inflater.inflate(buffer);
            left -= length;
            return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
