package org.rapporteur;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Other versions of Java than the one that runs the tests: those that {@code RAPPORTEUR_JDKS} names, as a path is written, or the
 * ones installed beside it.
 */
final class OtherJava {

    private OtherJava() {}

    /** The folders of those that are there. */
    static List<Path> all() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        String version = version(own).orElseThrow();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            return Optional.ofNullable(System.getenv("RAPPORTEUR_JDKS"))
                    .map(named -> Stream.of(named.split(File.pathSeparator)).map(Path::of))
                    .orElse(beside)
                    .filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
                    .filter(jdk ->
                            version(jdk).filter(other -> !other.equals(version)).isPresent())
                    .sorted()
                    .toList();
        }
    }

    /** As the file has it that every one brings along. */
    private static Optional<String> version(Path jdk) {
        Path release = jdk.resolve("release");
        return Files.isRegularFile(release)
                ? SiteFolder.read(release)
                        .lines()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .findFirst()
                : Optional.empty();
    }
}
