package org.rapporteur.source;

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

/** Files that travel in the plugin's jar; or, when the plugin runs from its classes, in their folder. */
public final class ShippedFiles {

    private ShippedFiles() {}

    /**
     * Every file below a folder, by its path in it.
     *
     * @param root the folder, between slashes: {@code /org/rapporteur/templates/}
     * @param known a file that is directly in it for sure
     */
    public static Map<String, byte[]> below(String root, String known) {
        URL file = ShippedFiles.class.getResource(root + known);
        if (file == null) {
            throw new IllegalStateException("the plugin was built without " + root);
        }
        try {
            return file.openConnection() instanceof JarURLConnection connection
                    ? inJar(connection, root.substring(1))
                    : inFolder(Path.of(URI.create(file.toString())).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> inJar(JarURLConnection connection, String root) throws IOException {
        // A cached jar would stay open, and be locked on some systems, for as long as Maven runs.
        connection.setUseCaches(false);
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
