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

/** What is read however long it is, and what is refused at which place; what is hostile is {@link Pathological}. */
class FenceTest {

    /** Guards against a hang only: what is slow is refused by counting, not by the clock. */
    private static final Duration HANG = Duration.ofSeconds(60);

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
    void lines_without_end_and_without_a_blank_one_are_refused_where_they_are_too_many() {
        String line = "| a | b |\n";
        assertThat(Reading.of("a\n\n" + line.repeat(Fence.TOGETHER)).rules()).containsExactly(Rule.TABLE_MARK);
        assertThat(Reading.of("a\n\n" + line.repeat(Fence.TOGETHER + 1)).places())
                .containsExactly(Fence.TOGETHER + 3 + ":1 body-refused");
        assertThat(Reading.of("> - a\n>\n".repeat(Fence.TOGETHER)).rules()).isEmpty();
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

    private static String numbered(String part, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < size; i++) {
            text.append(part.formatted(i));
        }
        return text.toString();
    }
}
