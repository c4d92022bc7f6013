package org.rapporteur.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.source.ContentFolder;
import org.rapporteur.source.Source;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.SourceText;

/**
 * The YAML of a file of the real content, or of a tiny site.
 *
 * @param file where it stands
 * @param schema the name of the schema that it must fit, without its ending
 */
record YamlFile(Path file, String schema, String yaml) {

    static List<YamlFile> all() {
        try (Stream<Path> sites = Files.list(Path.of("src/test/sites"))) {
            return Stream.concat(
                            Stream.of(Path.of("../content")), sites.sorted().map(site -> site.resolve("content")))
                    .filter(Files::isDirectory)
                    .flatMap(YamlFile::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<YamlFile> in(Path content) {
        Source source = new ContentFolder(content, "content").walk();
        return Stream.concat(
                source.documents().stream().flatMap(file -> document(file).stream()),
                source.registers().stream().flatMap(file -> register(file).stream()));
    }

    /** A translation may leave out what its source has: it fits no schema, and editors have none for it. */
    private static Optional<YamlFile> document(SourceFile file) {
        return SourceText.read(file, new Findings())
                .filter(text -> DocumentPath.of(file.path()).language().isEmpty())
                .flatMap(text -> FrontMatter.split(text, new Findings()))
                .map(parts -> new YamlFile(
                        file.location(), "front-matter", parts.yaml().text()));
    }

    private static Optional<YamlFile> register(SourceFile file) {
        return SourceText.read(file, new Findings())
                .filter(text -> file.path().chars().filter(c -> c == '.').count() == 1)
                .map(text -> new YamlFile(file.location(), file.path().replace(".yaml", ""), text.text()));
    }
}
