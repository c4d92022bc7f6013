package org.rapporteur.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
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

    /**
     * Who makes what a cache holds: the digest of all its bytes, of Java's version, which decides what a letter is, and of the
     * libraries that it was given, which a project may exchange: by their names, which have their versions, and lengths.
     */
    Digested digest() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        parts.add(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        for (Path library : libraries()) {
            parts.add((library.getFileName() + ":" + Files.size(library)).getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.walk(code)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(Files.readAllBytes(file));
            }
        }
        return Digested.of(parts.toArray(byte[][]::new));
    }

    /** As Maven lists them. */
    private List<Path> libraries() {
        return ThisPlugin.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .filter(library -> library.getProtocol().equals("file"))
                        .map(library -> Path.of(URI.create(library.toString())))
                        .filter(library -> Files.isRegularFile(library) && !library.equals(code))
                        .toList()
                : List.of();
    }
}
