package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.model.DocumentType;
import org.rapporteur.source.SourceText;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Any front matter is read or answered, each answer with a place that is in the file; what is written well is read well. */
class YamlReaderFuzzTest {

    private static final Set<String> ROLES = Set.of("Facilitator");

    @Property
    void any_front_matter_is_read_or_answered(@ForAll("texts") String yaml, @ForAll("texts") String body) {
        String text = "---\n" + yaml + "\n---\n" + body;
        Findings findings = new Findings();
        FrontMatter.split(new SourceText("content/a.md", text), findings)
                .flatMap(parts -> YamlReader.read(parts.yaml(), findings))
                .ifPresentOrElse(
                        value -> everyShape(value, findings),
                        () -> assertThat(findings.list()).isNotEmpty());
        List<String> lines = List.of(text.split("\n", -1));
        assertThat(findings.list()).allSatisfy(finding -> assertIn(lines, finding.position()));
    }

    /** Found by the property above. */
    @Example
    void an_item_that_ends_before_the_key_below_it_is_answered() {
        any_front_matter_is_read_or_answered("meeting\n- \n    type: ", "");
        any_front_matter_is_read_or_answered("meeting\n-   \n    type: ", "");
    }

    @Property
    void what_is_written_is_read_again_each_value_at_its_place(@ForAll("values") Object written) {
        DumperOptions options = new DumperOptions();
        options.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
        options.setAllowUnicode(true);
        options.setWidth(30);
        String text = new Yaml(options).dump(written);
        Findings findings = new Findings();
        Value read = YamlReader.read(new YamlText("content/a.yaml", text, 1), findings)
                .orElseThrow(() -> new AssertionError(text + findings.list()));
        assertThat(findings.list()).isEmpty();
        assertThat(plain(read)).isEqualTo(written);
        List<String> lines = List.of(text.split("\n", -1));
        scalars(read).forEach(scalar -> {
            assertIn(lines, scalar.position());
            String line = lines.get(scalar.position().line() - 1);
            assertThat(line.charAt(scalar.position().column() - 1)).isEqualTo('"');
        });
    }

    private static void everyShape(Value value, Findings findings) {
        for (DocumentType type : DocumentType.values()) {
            DocumentShapes.of(type).read(value, new Reading(findings, ROLES, "front matter"));
        }
        new SiteShape().read(value, new Reading(findings, Set.of(), "site.yaml"));
        new ListShape<>(new RegisterShapes.PersonEntryShape())
                .read(value, new Reading(findings, Set.of(), "people.yaml"));
        new ListShape<>(ContributionShape.CONTRIBUTION).read(value, new Reading(findings, Set.of(), "contributions"));
    }

    private static void assertIn(List<String> lines, Position place) {
        assertThat(place.line()).isBetween(1, lines.size());
        assertThat(place.column()).isBetween(0, lines.get(place.line() - 1).length() + 1);
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Sequence list) {
            return list.items().stream().map(YamlReaderFuzzTest::plain).toList();
        }
        if (value instanceof Value.Mapping mapping) {
            Map<String, Object> plain = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> plain.put(entry.key().text(), plain(entry.value())));
            return plain;
        }
        return value instanceof Value.Scalar scalar ? scalar.text() : "";
    }

    private static List<Value.Scalar> scalars(Value value) {
        List<Value.Scalar> scalars = new ArrayList<>();
        if (value instanceof Value.Scalar scalar) {
            scalars.add(scalar);
        } else if (value instanceof Value.Sequence list) {
            list.items().forEach(item -> scalars.addAll(scalars(item)));
        } else if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach(entry -> scalars.addAll(scalars(entry.value())));
        }
        return scalars;
    }

    /** Texts, lists and mappings, some levels deep, as the reader has them: without blanks at the ends. */
    @Provide
    Arbitrary<Object> values() {
        Arbitrary<String> text =
                letters("ab é王😀'\"\\:#&*!|>%@`{}[],-?\u2028~", 12).map(String::strip);
        return Arbitraries.recursive(() -> text.map(Object.class::cast), YamlReaderFuzzTest::around, 0, 3);
    }

    private static Arbitrary<Object> around(Arbitrary<Object> inner) {
        Arbitrary<String> keys = letters("abc -é😀:#", 4).map(key -> "k" + key.strip());
        return Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(keys, inner).ofMaxSize(3).map(Object.class::cast));
    }

    /** Texts of some characters, those of two units whole. */
    private static Arbitrary<String> letters(String letters, int most) {
        return Arbitraries.of(letters.codePoints().mapToObj(Character::toString).toList())
                .list()
                .ofMaxSize(most)
                .map(list -> String.join("", list));
    }

    /** What front matter is made of, good and bad, so that random texts come near to real ones. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "\n",
                "\n",
                "\n",
                "\n  ",
                "\n    ",
                "\n- ",
                "  ",
                "- ",
                "-",
                ": ",
                ":",
                "type: ",
                "meeting",
                "cycle",
                "title",
                "date",
                "2017-09-18",
                "2017-W41",
                "participants",
                "contributions",
                "name",
                "url",
                "http://",
                "../a.md",
                "/",
                "(Facilitator)",
                " / ",
                "Mr. ",
                "Anna",
                "{",
                "}",
                "[",
                "]",
                ",",
                "\"",
                "'",
                "#",
                " # ",
                "*a",
                "&a ",
                "!!str ",
                "!x ",
                "<<: ",
                "? ",
                "|",
                ">-",
                "\t",
                "%",
                "@",
                "`",
                "\\",
                "\\x41",
                "\u0000",
                "\u0007",
                "\uFEFF",
                "\u2028",
                "\u0085",
                "😀",
                "é",
                "e\u0301",
                "(",
                ")",
                "~",
                "null",
                "no",
                "017",
                "1e9",
                "=",
                "...",
                "\uD83D",
                "a",
                "b");
        Arbitrary<String> near = words.list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                Tuple.of(5, near), Tuple.of(1, Arbitraries.strings().ofMaxLength(200)));
    }
}
