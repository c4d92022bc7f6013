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

/** Who makes what a cache holds: this very generator, on a Java of this version, which decides what a letter is. */
record Maker(Path code) {

    /** This generator; empty when Java does not say where it is. */
    static Optional<Maker> self() {
        try {
            CodeSource source = Maker.class.getProtectionDomain().getCodeSource();
            return Optional.of(new Maker(Path.of(source.getLocation().toURI())));
        } catch (URISyntaxException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    /** The digest of all its bytes, in a jar or in a folder. */
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
