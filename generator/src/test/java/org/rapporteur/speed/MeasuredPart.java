package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of {@code docs/speed.md} that a benchmark writes, between two lines of its own; what stands around it is for people.
 *
 * @param benchmark its name
 */
public record MeasuredPart(String benchmark) {

    private static final Path FILE = Path.of("docs/speed.md");
    private static final String END = "<!-- measured until here -->\n";

    /** Puts a text in the place of the one that the file has. */
    public void write(String text) throws IOException {
        String begin = "<!-- measured: " + benchmark + " writes what follows -->\n";
        String all = Files.readString(FILE);
        int start = all.indexOf(begin);
        int end = all.indexOf(END, start);
        if (start < 0 || end < 0) {
            throw new IllegalStateException(FILE + " has no longer the two lines between which the table stands.");
        }
        Files.writeString(FILE, all.substring(0, start + begin.length()) + text + all.substring(end));
    }
}
