package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/** {@link Pathological} texts are read or refused, and soon. The long profile has them a million characters long. */
class PathologicalTest {

    /** Guards against a hang only: what is slow is refused by counting, not by the clock. */
    private static final Duration HANG = Duration.ofSeconds(60);

    private static final int LONGEST = Integer.getInteger("rapporteur.longest", 100_000);

    static Stream<Pathological> texts() {
        return Pathological.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_of_any_length_is_read_or_refused(Pathological pathological) {
        IntStream.of(10_000, 100_000, 1_000_000)
                .filter(size -> size <= LONGEST)
                .mapToObj(pathological.text())
                .forEach(text -> {
                    Reading read = assertTimeoutPreemptively(HANG, () -> Reading.of(text));
                    if (read.rules().contains(Rule.BODY_REFUSED)) {
                        checkRefusal(read, text);
                    } else {
                        WellFormed.check(read.html(), pathological.name());
                    }
                });
    }

    private static void checkRefusal(Reading read, String text) {
        assertThat(read.body()).isEqualTo(Body.EMPTY);
        assertThat(read.rules()).containsExactly(Rule.BODY_REFUSED);
        Position place = read.found().get(0).position();
        List<String> lines = text.lines().toList();
        assertThat(place.line()).isBetween(1, lines.size());
        assertThat(place.column()).isBetween(1, lines.get(place.line() - 1).length() + 1);
    }

    /** So short, none of these is refused; nor may anything be lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_ ",
                "_a ",
                "a** ",
                "**a ",
                "*a_ ",
                "a]",
                "[a",
                "[ a_",
                "[ (](",
                "[a](b",
                "[a](<b",
                "[a](b \"c",
                "![a",
                "](",
                "]",
                "[",
                "[^",
                "[@",
                "<a ",
                "<a b=\"",
                "<a a=b ",
                "<",
                "<http",
                "a <!A ",
                "a <?",
                "a <!--",
                "~~a ",
                "{{",
                "www.",
                "&",
                "&#",
                "a@",
                "-."
            })
    void what_means_nothing_is_shown_as_it_is(String part) {
        String text = part.repeat(200).strip();
        assertThat(Jsoup.parse(Reading.of(text).html()).wholeText()).isEqualTo(text);
    }

    @Test
    void a_mark_within_a_link_closes_none_before_it() {
        assertThat(Reading.of("**x [a*b**c*](d)\n").html()).isEqualTo("<p>**x <a href=\"d\">a<em>b**c</em></a></p>");
    }

    @Test
    void a_zero_byte_is_shown_as_a_character_that_cannot_be() {
        assertThat(Reading.of("abc\u0000de\u0000\n").html()).isEqualTo("<p>abc\uFFFDde\uFFFD</p>");
    }
}
