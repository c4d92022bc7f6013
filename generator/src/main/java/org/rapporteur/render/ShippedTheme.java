package org.rapporteur.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The theme that travels in the plugin's jar; or, when the plugin runs from its classes, in their folder. */
final class ShippedTheme {

    private static final String ROOT = "/org/rapporteur/templates/";

    private ShippedTheme() {}

    /** Every file of the theme, by its path below the template folder. */
    static Map<String, byte[]> files() {
        URL layout = ShippedTheme.class.getResource(ROOT + "layout.ftlh");
        if (layout == null) {
            throw new IllegalStateException("the plugin was built without its templates");
        }
        try {
            return layout.openConnection() instanceof JarURLConnection connection
                    ? inJar(connection)
                    : inFolder(Path.of(URI.create(layout.toString())).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> inJar(JarURLConnection connection) throws IOException {
        // A cached jar would stay open, and be locked on some systems, for as long as Maven runs.
        connection.setUseCaches(false);
        String root = ROOT.substring(1);
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                    try (InputStream stream = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(root.length()), stream.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> inFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
