package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

class WithheldNamesTest {

    private final WithheldNames names = withheld(Stream.of("Zoë O'Hara van Straße", "Ǆ Ω"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë O'Hara van Straße",
                "said ZOE O’HARA VAN STRAßE.",
                "zoe-o-hara-van-straße.md",
                "Zoe\u0308 O'Hara\nvan Straße",
                "(Straße, Zoë O'Hara van)",
                "Straße Zoë O'Hara van",
                "dž ω",
                "x Zoë Zoë O'Hara van Straße"
            })
    void a_name_is_found_however_it_is_written(String text) {
        assertThat(names.standIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Zoë",
                "Zoë O'Hara van Straßen",
                "aZoë O'Hara van Straße",
                "Zoë O'Hara - and then, van Straße"
            })
    void what_only_looks_like_it_is_not(String text) {
        assertThat(names.standIn(text)).isFalse();
    }

    @Test
    void many_names_are_looked_for_at_once() {
        WithheldNames many = withheld(IntStream.range(0, 20_000).mapToObj(i -> "Name" + i + " Of Somebody"));
        String text = "Somebody of name and Name1 of nobody, ".repeat(50_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(many.standIn(text)).isFalse();
            assertThat(many.standIn(text + "Name19999 of somebody")).isTrue();
        });
    }

    @Test
    void a_name_of_very_many_words_is_told_by_the_first() {
        WithheldNames names = withheld(Stream.of("word ".repeat(500_000)));
        assertThat(names.standIn("word ".repeat(20))).isTrue();
        assertThat(names.standIn("word ".repeat(19))).isFalse();
    }

    @Test
    void a_name_without_letters_is_nobodys() {
        assertThat(withheld(Stream.of("***")).standIn("* *** *")).isFalse();
    }

    private static WithheldNames withheld(Stream<String> names) {
        List<PersonEntry> people = names.map(WithheldNamesTest::withheld).toList();
        return WithheldNames.of(new Registers(people, List.of(), List.of(), List.of(), List.of()));
    }

    private static PersonEntry withheld(String name) {
        return new PersonEntry(
                new Located<>(name, new Position("content/people.yaml", 1, 1)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                true);
    }
}
