package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Rule;

/** Texts that bring flexmark to its knees: each is read or refused, and soon. */
class FenceTest {

    /** Guards against a hang only: what is slow is refused by counting, not by the clock. */
    private static final Duration HANG = Duration.ofSeconds(60);

    static Stream<Arguments> hostile() {
        return Stream.of(
                        Stream.of(
                                        "[a](",
                                        "[a](<b",
                                        "![[](",
                                        "<?",
                                        "<![CDATA[",
                                        "<!--",
                                        "[a]: b\n",
                                        "[a]",
                                        "[^a]",
                                        "www.",
                                        "> x\n",
                                        "> ",
                                        ">",
                                        "- ",
                                        "1. ",
                                        "*a **a ",
                                        "_",
                                        "*",
                                        "[",
                                        "]",
                                        "<",
                                        "`",
                                        "\\",
                                        "~~a ",
                                        "&#",
                                        "|",
                                        "a\n: ",
                                        "<a b=\"",
                                        "](",
                                        "[a]((",
                                        "\n",
                                        "\t",
                                        "- \n",
                                        "a\n=\n",
                                        "http://",
                                        "{{",
                                        "[@",
                                        "<sup>",
                                        "</sup>",
                                        "<details><summary>x</summary>",
                                        "*_",
                                        "&amp; \\* ",
                                        "[a](b) *c* ",
                                        "[\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",
                                        "<details>\n<summary>x</summary>\n\n")
                                .map(part -> Arguments.of(part, repeat(part))),
                        Stream.of(
                                named("backtick runs", FenceTest::backtickRuns),
                                named("definitions", size -> numbered("[a%d]: b\n", size)),
                                named("a long address in a definition", size -> "[x]: http://" + "a".repeat(size)),
                                named("a long unclosed title", size -> "[x]: a \"" + "b".repeat(size)),
                                named("nested brackets", size -> "[".repeat(size / 2) + "a" + "]".repeat(size / 2)),
                                named("a wide table", size -> "| a ".repeat(size / 8) + "\n" + "|---".repeat(size / 8)),
                                named("a deep list", FenceTest::deepList),
                                named("lists in one line", size -> "- ".repeat(size / 2) + "x"),
                                named(
                                        "emphasis in emphasis",
                                        size -> "*a _a ".repeat(size / 6) + "a_ a* ".repeat(size / 6)),
                                named("rule", size -> "- ".repeat(size / 2))))
                .flatMap(arguments -> arguments);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void hostile_texts_are_read_or_refused(String name, IntFunction<String> text) {
        for (int size : new int[] {10_000, 100_000}) {
            Reading read = assertTimeoutPreemptively(HANG, () -> Reading.of(text.apply(size)));
            if (read.rules().contains(Rule.BODY_REFUSED)) {
                assertThat(read.rules()).containsExactly(Rule.BODY_REFUSED);
                assertThat(read.body()).isEqualTo(Body.EMPTY);
            } else {
                WellFormed.check(read.html(), name);
            }
        }
    }

    static Stream<Arguments> ordinary() {
        return Stream.of(
                named(
                        "a million characters",
                        size -> numbered(
                                "%d. They met and [spoke](a.md#p1) of *much*, see http://x.org/a and `code`. It was good.\n\n",
                                size)),
                named(
                        "prose",
                        size -> "The forum met on *Monday* and saw [it](b.md \"t\").\nAnd more.\n\n".repeat(size / 80)),
                named("a list", size -> numbered("- item %d of *many*\n", 20_000)),
                named("a nested list", size -> numbered("- item %d\n  - sub\n    - deeper\n", 30_000)),
                named("a table", size -> "| a | b |\n|---|---|\n" + numbered("| cell %d | [x](y) |\n", 50_000)),
                named("footnotes", size -> numbered("A%1$d[^%1$d].\n\n[^%1$d]: note\n\n", 60_000)),
                named("quotes", size -> "> They said\n> > that it is so\n\n".repeat(2000)),
                named(
                        "rules",
                        size -> "a\n\n" + "_".repeat(200) + "\n\n" + "- ".repeat(100) + "\n\n" + "*".repeat(300)),
                named("a long paragraph", size -> "word *em* [l](u) and more of it ".repeat(300)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("ordinary")
    void ordinary_texts_are_read_however_long(String name, IntFunction<String> text) {
        Reading read = assertTimeoutPreemptively(HANG, () -> Reading.of(text.apply(1_000_000)));
        assertThat(read.found()).isEmpty();
        WellFormed.check(read.html(), name);
    }

    @Test
    void a_text_over_the_limit_is_refused_with_a_plain_sentence() {
        Reading read = Reading.of("a ".repeat(Fence.LENGTH / 2 + 1));
        assertThat(read.places()).containsExactly("1:1 body-refused");
        assertThat(read.found().get(0).message()).isEqualTo("The text is longer than a million characters.");
    }

    @Test
    void what_is_nested_too_deep_is_refused_at_its_line() {
        assertThat(Reading.of("a\n\n" + "> ".repeat(60) + "b\n").places()).containsExactly("3:1 body-refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 100_000})
    void images_written_into_the_text_are_taken_out_and_found(int size) {
        Reading read =
                Reading.of("a ![][image1] b\n\n[image1]: <data:image/png;base64," + "A".repeat(size) + ">\n\nc\n");
        assertThat(read.html()).isEqualTo("<p>a  b</p><p>c</p>");
        assertThat(read.rules()).containsOnly(Rule.BAD_LINK_SCHEME);
        assertThat(read.found().get(0).position().line()).isEqualTo(3);
    }

    @Test
    void a_small_stack_suffices() throws InterruptedException {
        Reading[] read = new Reading[1];
        String deep = "> ".repeat(45) + "a\n\n" + "- ".repeat(45) + "a\n\n" + "*a _b ".repeat(100) + "_ *".repeat(100);
        Thread thread = new Thread(null, () -> read[0] = Reading.of(deep), "small", 512 * 1024);
        thread.start();
        thread.join();
        assertThat(read[0].found()).isEmpty();
    }

    private static Arguments named(String name, IntFunction<String> text) {
        return Arguments.of(name, text);
    }

    private static IntFunction<String> repeat(String part) {
        return size -> part.repeat(size / part.length());
    }

    private static String numbered(String part, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < size; i++) {
            text.append(part.formatted(i));
        }
        return text.toString();
    }

    private static String backtickRuns(int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < size; i++) {
            text.append('e').append("`".repeat(i));
        }
        return text.toString();
    }

    private static String deepList(int size) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < size; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }
}
