package org.rapporteur.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the tests of this package do to folders, in words. */
final class Sites {

    static final String GENERATOR = "Rapporteur test";

    private Sites() {}

    /** Publishes a site of texts: path, text, path, text. */
    static Published publish(Path folder, String... pathsAndTexts) throws IOException {
        return publish(folder, files(pathsAndTexts).stream());
    }

    static Published publish(Path folder, Stream<OutputFile> files) throws IOException {
        return new PublishedFolder(folder, Duration.ofSeconds(20)).replace(files, GENERATOR, Map.of(), () -> {});
    }

    static List<OutputFile> files(String... pathsAndTexts) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new OutputFile(pathsAndTexts[i], Content.text(pathsAndTexts[i + 1])));
        }
        return files;
    }

    /** Writes a file as somebody else would. */
    static Path lay(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** All files with their text, and folders that are empty as {@code name/}; without the manifest. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !path.equals(folder)).forEach(path -> describe(folder, path, contents));
        }
        contents.remove(Manifest.NAME);
        return contents;
    }

    /** What stands beside a folder, but for the lock, which is there to stay. */
    static List<String> neighbours(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder.getParent())) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("." + folder.getFileName() + ".") && !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    private static void describe(Path folder, Path path, Map<String, String> contents) {
        try {
            String name = folder.relativize(path).toString();
            if (Files.isRegularFile(path)) {
                contents.put(name, Files.readString(path));
            } else if (isEmptyFolder(path)) {
                contents.put(name + "/", "");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        }
    }
}
