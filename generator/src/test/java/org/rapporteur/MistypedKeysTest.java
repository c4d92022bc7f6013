package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.parse.ContentParser;
import org.rapporteur.source.ContentFolder;
import org.rapporteur.source.Source;
import org.rapporteur.source.SourceFile;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One letter wrong in any key of any file of the real content is found, and named at its place. */
class MistypedKeysTest {

    private static final Path CONTENT = Path.of("../content");

    private final Source source = new ContentFolder(CONTENT, "content").walk();

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> every_letter_of_every_key_counts_in() {
        return files().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
            String text = SiteFolder.read(file.location());
            List<Key> keys = keys(file, text);
            assertThat(keys).isNotEmpty();
            for (Key key : keys) {
                for (int letter : letters(key.name())) {
                    check(file, text, key, letter);
                }
            }
        }));
    }

    @Test
    void nothing_is_found_while_nothing_is_wrong() {
        assertThat(files())
                .allSatisfy(file -> assertThat(found(file, SiteFolder.read(file.location())))
                        .isEmpty());
    }

    private Stream<SourceFile> files() {
        return Stream.concat(source.registers().stream(), source.documents().stream());
    }

    private void check(SourceFile file, String text, Key key, int letter) {
        String wrong = key.name().substring(0, letter) + "q" + key.name().substring(letter + 1);
        String changed = text.substring(0, key.offset() + letter) + "q" + text.substring(key.offset() + letter + 1);

        assertThat(found(file, changed))
                .as("%s:%d with “%s” for “%s”", file.file(), key.line(), wrong, key.name())
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.position().file().equals(file.file())
                        && finding.position().line() == key.line()
                        && finding.message().contains("“" + wrong + "”"));
    }

    /** What is found in a file with another text, with the real registers beside it. */
    private List<Diagnostic> found(SourceFile file, String text) {
        Path copy = scratch.resolve("copy");
        SiteRun.write(copy, text);
        SourceFile changed = new SourceFile(file.path(), file.file(), copy, text.length(), Instant.EPOCH);
        boolean isRegister = source.registers().contains(file);
        Stream<SourceFile> others = source.registers().stream().filter(register -> !register.equals(file));
        return new ContentParser("content", true)
                .parse(new Source(
                        isRegister ? List.of() : List.of(changed),
                        (isRegister ? Stream.concat(Stream.of(changed), others) : others).toList(),
                        List.of(),
                        Optional.empty(),
                        List.of()))
                .diagnostics();
    }

    /** @param offset where it begins in the file */
    private record Key(String name, int line, int offset) {}

    private static int[] letters(String key) {
        return IntStream.range(0, key.length())
                .filter(i -> Character.isLetter(key.charAt(i)))
                .toArray();
    }

    private static List<Key> keys(SourceFile file, String text) {
        boolean isDocument = file.path().endsWith(".md");
        int start = isDocument ? text.indexOf('\n') + 1 : 0;
        String yaml = isDocument ? text.substring(start, text.indexOf("\n---", start) + 1) : text;
        List<Key> keys = new ArrayList<>();
        collect(new Yaml().compose(new StringReader(yaml)), yaml, start, isDocument ? 2 : 1, keys);
        return keys;
    }

    private static void collect(Node node, String yaml, int start, int firstLine, List<Key> keys) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> collect(item, yaml, start, firstLine, keys));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                var mark = entry.getKeyNode().getStartMark();
                int offset = yaml.offsetByCodePoints(0, mark.getIndex());
                String name = ((ScalarNode) entry.getKeyNode()).getValue();
                keys.add(new Key(name, mark.getLine() + firstLine, start + offset));
                collect(entry.getValueNode(), yaml, start, firstLine, keys);
            }
        }
    }
}
