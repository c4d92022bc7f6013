package org.rapporteur.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records come back from bytes as they went; what no bytes of ours are gives nothing. */
class RecordCodecTest {

    sealed interface Thing permits Pair, Kind {}

    record Named<T>(String name, T value) {}

    record Pair(Named<Optional<LocalDate>> day, Named<List<URI>> links) implements Thing {}

    enum Kind implements Thing {
        ONE {
            @Override
            public String toString() {
                return "the one";
            }
        },
        TWO
    }

    record Tree(int number, long size, boolean leaf, Set<String> words, List<Thing> things, List<Tree> children) {}

    record Strange(Object anything) {}

    private static final RecordCodec<Tree> CODEC = RecordCodec.of(Tree.class);

    private static Tree tree() {
        Thing pair = new Pair(
                new Named<>("ÉÜ日本", Optional.of(LocalDate.of(2017, 9, 18))),
                new Named<>("", List.of(URI.create("https://example.org/a?b#c"))));
        Tree leaf = new Tree(-1, Long.MIN_VALUE, true, Set.of(), List.of(Kind.ONE, Kind.TWO, pair), List.of());
        return new Tree(300, 1L << 40, false, Set.of("c", "a", "b"), List.of(), List.of(leaf, leaf));
    }

    @Test
    void what_was_written_is_read_again() {
        assertThat(CODEC.value(CODEC.bytes(tree()))).contains(tree());
    }

    @Test
    void equal_values_give_equal_bytes_in_whatever_order_a_set_has_them() {
        Tree other = tree();
        Tree turned = new Tree(
                300, 1L << 40, false, new LinkedHashSet<>(List.of("b", "c", "a")), List.of(), other.children());

        assertThat(CODEC.bytes(turned)).isEqualTo(CODEC.bytes(tree()));
        assertThat(CODEC.bytes(new Tree(301, 1L << 40, false, other.words(), List.of(), other.children())))
                .isNotEqualTo(CODEC.bytes(tree()));
    }

    @Test
    void damaged_bytes_give_another_value_or_none_and_no_failure() {
        Random random = new Random(7);
        byte[] whole = CODEC.bytes(tree());
        for (int round = 0; round < 5_000; round++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            CODEC.value(damaged).ifPresent(value -> assertThat(value).isInstanceOf(Tree.class));
        }
        assertThat(CODEC.value(new byte[0])).isEmpty();
        assertThat(CODEC.value(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
    }

    @Test
    void a_type_that_does_not_say_what_it_is_made_of_is_refused_at_once() {
        assertThatThrownBy(() -> RecordCodec.of(Strange.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }
}
