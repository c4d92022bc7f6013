package org.rapporteur.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.SourceLines;

/**
 * The lines that findings point at, read again from disk when a report is printed: no text is kept for it. A file that
 * has gone or changed since gives an empty line or its new one, never an error.
 */
public final class FolderLines implements SourceLines {

    private final Map<String, Path> folders;

    /** @param folders the folder for each first part of a path: {@code content}, {@code templates} */
    public FolderLines(Map<String, Path> folders) {
        this.folders = Map.copyOf(folders);
    }

    @Override
    public String at(Position position) {
        int slash = position.file().indexOf('/');
        if (position.line() == 0 || slash < 0 || !folders.containsKey(position.file().substring(0, slash))) {
            return "";
        }
        Path file = folders.get(position.file().substring(0, slash)).resolve(position.file().substring(slash + 1));
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new SourceText(position.file(), text.replace("\r\n", "\n").replace("\uFEFF", "")).line(position.line());
        } catch (IOException e) {
            return "";
        }
    }
}
