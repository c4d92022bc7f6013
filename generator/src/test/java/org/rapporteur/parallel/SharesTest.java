package org.rapporteur.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 10_000})
    void every_element_comes_once_and_in_its_order(int size) {
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        assertThat(Shares.of(all).map(each -> each).toList()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void every_element_can_go_to_another_processor(int size) {
        List<Spliterator<Integer>> undivided = new ArrayList<>(
                List.of(Shares.of(IntStream.range(0, size).boxed().toList()).spliterator()));
        int alone = 0;
        while (!undivided.isEmpty()) {
            Spliterator<Integer> one = undivided.remove(0);
            Spliterator<Integer> half = one.trySplit();
            if (half == null) {
                alone++;
            } else {
                undivided.addAll(List.of(half, one));
            }
        }
        assertThat(alone).isEqualTo(size);
    }
}
