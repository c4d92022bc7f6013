package org.rapporteur.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The list of what git leaves out, where a git host has put one into the new repository: such lists leave out jars, for one,
 * and the project brings one along (gitignore(5): what is said last holds).
 *
 * @param file the list, which is there already
 */
record GitIgnore(Path file) {

    /**
     * Adds lines at its end, unless they are in it already.
     *
     * @throws AuthorRefused when it is no file of this folder
     */
    void add(String lines) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new AuthorRefused(
                    file + " is no plain file, so nothing can be added to it.",
                    "Put a file in its place, or take it away.");
        }
        // Whatever its encoding is, what is added is ASCII.
        String before = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (!before.contains(lines)) {
            String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            Files.writeString(file, gap + lines, StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
        }
    }
}
