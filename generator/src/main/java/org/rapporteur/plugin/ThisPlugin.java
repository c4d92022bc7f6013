package org.rapporteur.plugin;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.cache.Digested;

/**
 * The plugin that runs.
 *
 * @param code its jar; a folder while it is being built
 */
record ThisPlugin(Path code) {

    /** Empty when Java does not say where it is. */
    static Optional<ThisPlugin> found() {
        try {
            CodeSource source = ThisPlugin.class.getProtectionDomain().getCodeSource();
            return Optional.of(new ThisPlugin(Path.of(source.getLocation().toURI())));
        } catch (URISyntaxException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    /** Who makes what a cache holds: the digest of all its bytes, and of Java's version, which decides what a letter is. */
    Digested digest() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        parts.add(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(code)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(Files.readAllBytes(file));
            }
        }
        return Digested.of(parts.toArray(byte[][]::new));
    }
}
