package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

class YamlReaderTest {

    /** Guards against a hang only. */
    private static final Duration HANG = Duration.ofSeconds(20);

    private static final int SIZE = 300_000;

    static Stream<Arguments> large() {
        return Stream.of(
                large("a plain text over many lines", size -> "a: b\n" + "  b\n".repeat(size / 4)),
                large("a quoted text over many lines", size -> "a: \"b\n" + "  b\n".repeat(size / 4) + "\""),
                large("a block over many lines", size -> "a: |\n" + "  b\n".repeat(size / 4)),
                // Each value looks at what stands around it, and must not take a copy of the line for that.
                large("many values in one line", size -> "a: [" + numbered("{b: c%d}, ", size) + "]"),
                large(
                        "items that begin under a long key",
                        size -> "a: " + "b".repeat(size) + "\n" + "- c\n".repeat(size / 4)),
                large("commas, and a bracket that is not closed", size -> "a: " + "b,".repeat(size / 2) + "\nc: [\n"),
                large("a long text", size -> "a: " + "b".repeat(size)),
                large("a long key", size -> "a".repeat(size) + ": b"),
                large("many keys", size -> numbered("a%d: b\n", size)),
                large("many items", size -> "a:\n" + "  - b\n".repeat(size / 6)),
                large("many items of emoji", size -> "a:\n" + "  - 😀\n".repeat(size / 7)),
                large("many emoji in one line", size -> "a: [" + "😀,".repeat(size / 3) + "]"),
                large("open brackets", "["::repeat),
                large("open braces", "{"::repeat),
                large("items in items", size -> "- ".repeat(size / 2)),
                large("keys in keys", size -> "a: ".repeat(size / 3)),
                large("keys asked for in keys", size -> "? ".repeat(size / 2)),
                large("colons", ":"::repeat),
                large("quotation marks", "\""::repeat),
                large("blanks", size -> "a:" + " ".repeat(size) + "b"),
                large("line ends", size -> "a: b" + "\n".repeat(size) + "c: d"),
                large("tabs", size -> "a: b\n" + "\t".repeat(size)),
                large("comments", size -> "# a\n".repeat(size / 4) + "a: b"),
                large("documents", size -> "---\n".repeat(size / 4)),
                large("directives", size -> "%YAML 1.1\n".repeat(size / 10) + "---\na: b"),
                large("definitions of tags", size -> numbered("%%TAG !t%d! x\n", size) + "---\na: b"),
                large("names of values", size -> "a:\n" + numbered("  - &a%d b\n", size)),
                large("one alias over and over", size -> "a: [&a b" + ",*a".repeat(size / 3) + "]"),
                large("aliases of aliases", size -> "a0: &a0 [b, b]\n" + numbered("a%d: &a%1$d [*a0]\n", size)),
                large("a bomb of merges", size -> "a: &a {b: 1, c: 2}\n" + numbered("d%d: {<<: *a}\n", size)),
                large("merges in one mapping", size -> "a: &a {b: 1}\nc:\n" + "  <<: *a\n".repeat(size / 9)),
                large("a key over and over", size -> "a: 1\n".repeat(size / 5)),
                large("lines that are no keys", size -> "a: b\n" + "c\n".repeat(size / 2)));
    }

    @ParameterizedTest
    @MethodSource("large")
    void a_large_text_is_read_or_refused(String name, IntFunction<String> made) {
        String text = made.apply(SIZE);
        Findings findings = new Findings();
        Optional<Value> value = assertTimeoutPreemptively(HANG, () -> read(text, findings));
        assertThat(value.isPresent() || !findings.list().isEmpty()).isTrue();
        List<String> lines = List.of(text.split("\n", -1));
        assertThat(findings.list().stream().filter(finding -> !isIn(lines, finding.position())))
                .isEmpty();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                large("quotation marks that are opened", size -> "a:\n" + "  - \"b\n".repeat(size / 7)),
                large("values with two colons", size -> "- a: b: c\n".repeat(size / 10)),
                large("items with another sign", size -> "a:\n" + "  – b\n  - c\n  d\n".repeat(size / 16)),
                large("keys among items", size -> "- a\nb\n\n\n".repeat(size / 8)),
                large("brackets that are opened", size -> "a:\n" + "  - [b\n".repeat(size / 7)),
                large("colons in one line", size -> "- a: b: c\n" + "a:b".repeat(size / 3)),
                large("hyphens in one line", size -> "- a: b: c\n" + "- ".repeat(size / 2)),
                large("blanks behind a slip", size -> "- a: b: c\n" + "\n".repeat(size)));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_large_text_full_of_slips_is_read_in_part_or_refused(String name, IntFunction<String> made) {
        Findings findings = new Findings();
        assertTimeoutPreemptively(
                HANG, () -> YamlEntries.read(new YamlText("content/a.yaml", made.apply(SIZE), 1), findings));
        assertThat(findings.list()).isNotEmpty().hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!java.net.URL [\"http://example.org\"]",
                "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x/\"]]]]",
                "!!map {a: b}",
                "a: !<tag:yaml.org,2002:java.lang.Runtime> b",
                "%TAG ! tag:yaml.org,2002:\n---\na: !java.lang.Runtime b",
                "a: ! b",
                "a: &a [*a]",
                "a: *b",
                "a: b\n---\nc: d"
            })
    void what_would_run_or_never_end_is_refused(String text) {
        Findings findings = new Findings();
        assertThat(read(text, findings)).isEmpty();
        assertThat(findings.list()).extracting(Diagnostic::rule).containsExactly(Rule.YAML_REFUSED);
    }

    /** Editors do not end a line at these, and a place is for an editor to click. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void a_place_counts_the_lines_that_editors_count(String end) {
        Findings findings = new Findings();
        read("a: \"x" + end + "y\"\nb: \"" + end + "😀\"\n😀a: [1, !!int 2]\n", findings);
        assertThat(findings.list())
                .extracting(Diagnostic::position)
                .containsExactly(new Position("content/a.yaml", 3, 10));
    }

    @Test
    void a_key_that_a_merge_brings_is_one_that_may_stand_there_too() {
        Findings findings = new Findings();
        Value.Mapping all = (Value.Mapping)
                read("a: &a {b: 1, c: 2}\nd: {<<: *a, b: 3}\n", findings).orElseThrow();
        Value.Mapping merged = (Value.Mapping) all.entries().get(1).value();
        assertThat(merged.entries())
                .extracting(entry -> entry.key().text() + ((Value.Scalar) entry.value()).text())
                .containsExactly("b3", "c2");
        assertThat(findings.list()).isEmpty();
    }

    private static Optional<Value> read(String text, Findings findings) {
        return YamlReader.read(new YamlText("content/a.yaml", text, 1), findings);
    }

    private static boolean isIn(List<String> lines, Position place) {
        return place.line() >= 1
                && place.line() <= lines.size()
                && place.column() >= 1
                && place.column() <= lines.get(place.line() - 1).length() + 1;
    }

    private static Arguments large(String name, IntFunction<String> text) {
        return Arguments.of(name, text);
    }

    private static String numbered(String part, int size) {
        int length = part.formatted(size / part.length()).length();
        return IntStream.rangeClosed(1, size / length).mapToObj(part::formatted).collect(Collectors.joining());
    }
}
