package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of which a measurement wants to be sure what is in them. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        for (Path path : Files.exists(folder) ? below(folder) : List.<Path>of()) {
            Files.delete(path);
        }
    }

    /** Copies what is in a folder, over what is there. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> paths = below(from);
        for (int i = paths.size() - 1; i >= 0; i--) {
            Path copy = to.resolve(from.relativize(paths.get(i)).toString());
            Files.createDirectories(copy.getParent());
            if (!Files.isDirectory(copy)) {
                Files.copy(paths.get(i), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** What is in a folder, and the folder itself, each after what is in it. */
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
