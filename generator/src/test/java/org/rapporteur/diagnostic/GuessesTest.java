package org.rapporteur.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {

    @Test
    void what_was_meant_is_looked_for_so_often_and_no_more() {
        Guesses guesses = new Guesses();
        AtomicInteger looks = new AtomicInteger();

        assertThat(IntStream.range(0, 10 * Guesses.MOST)
                        .mapToObj(i -> guesses.guess(() -> "guess " + looks.incrementAndGet(), "plain")))
                .containsSubsequence("guess 1", "guess " + Guesses.MOST, "plain")
                .last()
                .isEqualTo("plain");
        assertThat(looks).hasValue(Guesses.MOST);
    }
}
