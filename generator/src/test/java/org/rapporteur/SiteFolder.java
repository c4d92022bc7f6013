package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A tiny site with what is expected of it:
 *
 * <ul>
 *   <li>{@code content/}, and perhaps {@code templates/} and {@code options.properties} ({@code strict}, {@code drafts},
 *       {@code now}, {@code baseUrl})
 *   <li>{@code findings.txt}: everything that is found, as the console has it; without the file nothing may be found
 *   <li>{@code expected/}: files of the output, whole, but of a page its {@code <main>} alone, unless what is expected
 *       begins with {@code <!DOCTYPE}; what is not here is not compared
 *   <li>{@code absent.txt}: paths that the output must not have, a line for each
 *   <li>{@code never.txt}: texts that no byte of the output may hold, in small or capital letters
 * </ul>
 */
record SiteFolder(Path path) {

    static final Path ALL = Path.of("src/test/sites");

    /** The folders of a folder, by name. */
    static List<SiteFolder> in(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(SiteFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SiteFolder named(String name) {
        return new SiteFolder(ALL.resolve(name));
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Whether it says what is expected of it. */
    boolean isComplete() {
        return Files.exists(findings()) || !expected().isEmpty();
    }

    Path findings() {
        return path.resolve("findings.txt");
    }

    /** The paths of the output files that are compared. */
    List<String> expected() {
        return files(path.resolve("expected"));
    }

    Path expected(String file) {
        return path.resolve("expected").resolve(file);
    }

    /** The lines of one of its lists; none when there is no such list. */
    List<String> lines(String list) {
        return Files.exists(path.resolve(list))
                ? read(path.resolve(list)).lines().toList()
                : List.of();
    }

    Properties options() {
        Properties options = new Properties();
        lines("options.properties").stream()
                .map(line -> line.split("=", 2))
                .forEach(option -> options.setProperty(option[0], option[1]));
        return options;
    }

    /** Copies it to where no git history can show in its pages; symbolic links stay links. */
    void copyTo(Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path from : (Iterable<Path>) paths::iterator) {
                Path to = target.resolve(path.relativize(from).toString());
                if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** Its files, as a failure shows them. */
    String shown() {
        List<String> shown = new ArrayList<>();
        for (String file : files(path)) {
            if (!file.startsWith("expected/") && !file.equals("findings.txt")) {
                shown.add("----- " + file + "\n" + read(path.resolve(file)));
            }
        }
        return String.join("\n", shown);
    }

    static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
