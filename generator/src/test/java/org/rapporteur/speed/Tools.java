package org.rapporteur.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The programs that are measured. */
final class Tools {

    private static final Path CLASSES = Path.of("target/classes");

    private Tools() {}

    /** The Maven that runs this, unless another is named. */
    static String maven() {
        return System.getProperty("rapporteur.maven");
    }

    /** The plugin's coordinates. */
    static String plugin() {
        return System.getProperty("rapporteur.plugin");
    }

    /** The local repository that the Maven that runs this uses. */
    static Optional<String> repository() {
        return Optional.ofNullable(System.getProperty("localRepository"));
    }

    /** Why the plugin that would be measured is not the one of this folder; empty when it is. */
    static Optional<String> trouble() throws IOException {
        String[] name = plugin().split(":");
        Path jar = Path.of(
                repository().orElseThrow(),
                name[0].replace('.', '/'),
                name[1],
                name[2],
                name[1] + "-" + name[2] + ".jar");
        if (!Files.exists(jar)) {
            return Optional.of("The plugin is not installed");
        }
        return areIn(jar) ? Optional.empty() : Optional.of("The plugin that is installed is another than the one here");
    }

    private static boolean areIn(Path jar) throws IOException {
        try (JarFile installed = new JarFile(jar.toFile());
                Stream<Path> here = Files.walk(CLASSES)) {
            for (Path file : (Iterable<Path>) here.filter(Files::isRegularFile)::iterator) {
                String entry = CLASSES.relativize(file).toString().replace(File.separatorChar, '/');
                if (installed.getEntry(entry) == null
                        || !Arrays.equals(
                                Files.readAllBytes(file),
                                installed
                                        .getInputStream(installed.getEntry(entry))
                                        .readAllBytes())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What a program says of itself. */
    static List<String> said(String... command) throws IOException {
        try (Stream<String> lines = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .start()
                .inputReader()
                .lines()) {
            return lines.toList();
        }
    }
}
