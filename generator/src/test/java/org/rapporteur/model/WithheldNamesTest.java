package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨天王小明发言。",
                "王 小明",
                "https://example.org/%E7%8E%8B%E5%B0%8F%E6%98%8E",
                "어제 김철수가 말했다",
                "เมื่อวานสมชายใจดีพูด"
            })
    void a_script_without_blanks_has_no_edges_of_words(String text) {
        assertThat(withheld(Stream.of("王小明", "김철수", "สมชาย ใจดี")).standIn(text))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃王。小明", "王大明", "김철", "김처수"})
    void other_letters_of_such_a_script_are_another_name(String text) {
        assertThat(withheld(Stream.of("王小明", "김철수")).standIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zebu\u200Blon Quux\u00ADley",
                "Zebulon\u2060 \uFEFFQuuxley",
                "Zebulon Quux\u034Fley\u200D",
                "(https://x.example/Zebulon%20Quuxley)",
                "https://x.example/?to=Zebulon%2520Quuxley",
                "[a](ZebulonQuuxley.pdf)",
                "https://x.example/zebulonquuxley",
                "mailto:cv.QUUXLEYZEBULON@x.example",
                "@zebulonquuxley"
            })
    void a_name_is_found_where_it_is_hidden_or_part_of_an_address(String text) {
        assertThat(withheld(Stream.of("Zebulon Quuxley")).standIn(text)).isTrue();
    }

    @Test
    void an_encoded_name_may_be_in_latin_1() {
        assertThat(withheld(Stream.of("Zoë Lund")).standIn("https://x.example/Zo%EB_Lund"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/diana-santos/", "/people/ana-santosa/", "/liwu.pdf", "/quuxley.pdf"})
    void an_address_of_another_name_is_let_be(String address) {
        WithheldNames names = withheld(Stream.of("Ana Santos", "Li Wu", "Quuxleyson"));
        assertThat(names.standInAddress(address)).isFalse();
    }

    @Test
    void only_a_long_name_is_told_from_noise() {
        WithheldNames names =
                withheld(Stream.of("Li Wu", "Quuxleyson", "Ana Santos", "王小明")).unmistakable();
        assertThat(names.standIn("Li Wu, Quuxleyson")).isFalse();
        assertThat(names.standIn("Ana Santos")).isTrue();
        assertThat(names.standIn("王小明")).isTrue();
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
        return WithheldNames.of(new Registers(people, List.of(), List.of(), List.of(), List.of(), Set.of()));
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
