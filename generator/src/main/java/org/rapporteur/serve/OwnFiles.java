package org.rapporteur.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.rapporteur.output.Content;

/** The files that the preview itself brings along. */
final class OwnFiles {

    static final String ADDRESS = PreviewServer.OWN + "own/";

    static final String SCRIPT = "preview.js";
    static final String STYLE = "preview.css";

    private OwnFiles() {}

    static Answer of(String name) {
        return Set.of(SCRIPT, STYLE).contains(name)
                ? new Answer(200, MediaTypes.of(name), Map.of(), Content.bytes(bytes(name)))
                : Answer.text(404, "Nothing is here.");
    }

    static byte[] bytes(String name) {
        try (InputStream file = OwnFiles.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
