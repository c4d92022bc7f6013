package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.model.DocumentType;
import org.rapporteur.source.SourceText;

/** The site that hostile values are tried in has a value for every key: a new key belongs into it. */
class EveryKeyTest {

    private static final Path SITE = Path.of("src/test/sites/every-key-is-read/content");

    @ParameterizedTest
    @EnumSource
    void the_documents_of_a_type_have_all_its_keys(DocumentType type) throws IOException {
        Set<String> written = new TreeSet<>();
        for (Value.Mapping document : documents()) {
            Set<String> keys = new TreeSet<>();
            document.entries().forEach(entry -> keys.add(entry.key().text()));
            boolean ofType = document.entries().stream()
                    .anyMatch(entry -> entry.value() instanceof Value.Scalar value
                            && entry.key().text().equals("type")
                            && value.text().equals(type.word()));
            written.addAll(ofType ? keys : Set.of());
        }
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(DocumentShapes.of(type).keyNames());
    }

    private static List<Value.Mapping> documents() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(EveryKeyTest::frontMatter)
                    .toList();
        }
    }

    private static Value.Mapping frontMatter(Path file) {
        try {
            Findings findings = new Findings();
            return FrontMatter.split(new SourceText("content", Files.readString(file)), findings)
                    .flatMap(parts -> YamlReader.read(parts.yaml(), findings))
                    .map(Value.Mapping.class::cast)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
