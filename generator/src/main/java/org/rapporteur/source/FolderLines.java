package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.SourceLines;

/**
 * The lines that findings point at, read again from disk when a report is printed: no text is kept for it. A file that
 * has gone or changed since gives an empty line or its new one, never an error.
 */
public final class FolderLines implements SourceLines {

    private final Map<String, Path> folders;

    /** @param folders the folder for each beginning of a path: {@code content}, {@code templates} */
    public FolderLines(Map<String, Path> folders) {
        this.folders = Map.copyOf(folders);
    }

    @Override
    public List<String> of(String file) {
        return folders.entrySet().stream()
                .filter(folder -> file.startsWith(folder.getKey() + "/"))
                .map(folder ->
                        lines(folder.getValue(), file.substring(folder.getKey().length() + 1)))
                .findFirst()
                .orElse(List.of());
    }

    /** Whoever asks knows a name only: what stands there may be a device or a pipe, or lead out of the folder. */
    private static List<String> lines(Path folder, String path) {
        try {
            Path real = folder.resolve(path).toRealPath();
            if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real)) {
                return List.of();
            }
            try (InputStream stream = Files.newInputStream(real)) {
                String text = new String(stream.readNBytes(SourceText.MAX_BYTES), StandardCharsets.UTF_8);
                return List.of(text.replace("\uFEFF", "").replace("\r\n", "\n").split("[\n\r]", -1));
            }
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
