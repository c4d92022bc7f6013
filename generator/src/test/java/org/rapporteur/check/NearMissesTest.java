package org.rapporteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Position;

class NearMissesTest {

    @ParameterizedTest
    @CsvSource({
        "Wout DeNatris, Wout de Natris",
        "Naveen K. Lakshman, Naveen Lakshman",
        "Shredeep Rayamajhi, Shreedeep Rayamajhi",
        "Rayamajhi Shreedeep, Shreedeep Rayamajhi",
        "Joao Silvestre, João Silvestre",
        "Razynews, Rayznews",
        "Example Organization, Example Organisation",
        "Maarten van Horenbeek, Maarten van Horenbeeck",
        "Wout Natris, Wout de Natris",
        "Sergey Ivanov, Сергей Иванов",
        "Juergen Mueller, Jürgen Müller",
        "Mohamad Hassan, Mohammed Hassan",
        "J. Casasbuenas, Julian Casasbuenas",
        "Renata Aquino, Renata Aquino Ribeiro",
        "Sumon A. Sabir, Sumon Ahmed Sabir",
        "Giorgos Papadopoulos, Γιώργος Παπαδόπουλος",
        "Commonwealth Telecommunication Organization, Commonwealth Telecommunications Organisation",
        "Muhammad Hasan, Mohammed Hassan",
        "Omar Alkhatib, Omar Khatib"
    })
    void nearly_equal_names_are_a_pair(String one, String other) {
        assertThat(among(one, other)).containsExactly(pair(one, other));
        assertThat(among(other, one)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Mary Major, Richard Roe",
        "Lee Wu, Leo Wu",
        "Ann Lee, Ann Li",
        "Peter Franco, Peter Frankel",
        "ISOC, ISOG",
        "Carina Birarda, Carla Birarda",
        "Working Group One, Working Group Two",
        "Maria Garcia, Marina Garces",
        "Anna B. Miller, Anna Clara Miller",
        "K. Smith, John Smith",
        "Government of Iran, Government of Iraq",
        "Government of Gambia, Government of Zambia",
        "Government of Ireland, Government of Iceland",
        "ITU-T Study Group 16, ITU-T Study Group 17",
        "Working Group 5, Working Group 6",
        "Wang Wei, Wang Lei"
    })
    void names_that_are_merely_alike_are_none(String one, String other) {
        assertThat(among(one, other)).isEmpty();
    }

    @Test
    void the_rarer_name_is_the_slip_and_the_register_is_never_wrong() {
        var often = new NearMisses.Named("Wout de Natris", false, 5, place(1));
        var once = new NearMisses.Named("Wout DeNatris", false, 1, place(2));
        var registered = new NearMisses.Named("Wout de Natriss", true, 1, place(3));

        assertThat(NearMisses.ofPeople(Set.of("van", "de")).among(List.of(often, once)))
                .containsExactly(new NearMisses.Miss(once, often));
        assertThat(NearMisses.ofPeople(Set.of("van", "de")).among(List.of(registered, often)))
                .containsExactly(new NearMisses.Miss(often, registered));
    }

    @Test
    void two_registered_names_are_told_apart_on_purpose() {
        assertThat(NearMisses.ofPeople(Set.of("van", "de"))
                        .among(List.of(
                                new NearMisses.Named("John Smithe", true, 1, place(1)),
                                new NearMisses.Named("John Smith", true, 1, place(2)))))
                .isEmpty();
    }

    /** Two people who share a name are told apart by their ids: no alias could join them. */
    @Test
    void equal_names_are_no_slip_of_one_another() {
        assertThat(among("John Smith", "John Smith")).isEmpty();
    }

    /** As many names as a large record has, and one slip among them. */
    @Test
    void a_slip_is_found_among_thousands() {
        Random random = new Random(1);
        List<NearMisses.Named> names = new ArrayList<>(IntStream.range(0, 5_000)
                .mapToObj(i -> new NearMisses.Named(word(random) + " " + word(random), false, 1, place(i + 1)))
                .toList());
        var often = new NearMisses.Named("Maarten van Horenbeeck", false, 2, place(6_000));
        var once = new NearMisses.Named("Maarten van Horenbeek", false, 1, place(6_001));
        names.add(once);
        names.add(often);

        assertThat(NearMisses.ofPeople(Set.of("van", "de")).among(names))
                .containsExactly(new NearMisses.Miss(once, often));
    }

    /** Ten thousand of one family are not held against each other one by one, and a slip among them is found all the same. */
    @Test
    void a_slip_is_found_in_a_crowd_of_one_surname() {
        Random random = new Random(2);
        List<NearMisses.Named> names = new ArrayList<>(IntStream.range(0, 10_000)
                .mapToObj(i -> new NearMisses.Named(word(random) + " Hernandez", false, 1, place(i + 1)))
                .toList());
        names.add(new NearMisses.Named("Mercedes Hernandez", false, 2, place(10_001)));
        names.add(new NearMisses.Named("Mercedez Hernandez", false, 1, place(10_002)));

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> NearMisses.ofPeople(Set.of()).among(names)))
                .hasSize(1);
    }

    private static String word(Random random) {
        return random.ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static NearMisses.Miss pair(String rarer, String other) {
        return new NearMisses.Miss(
                new NearMisses.Named(rarer, false, 1, place(1)), new NearMisses.Named(other, false, 2, place(2)));
    }

    private static List<NearMisses.Miss> among(String rarer, String other) {
        return NearMisses.ofPeople(Set.of("van", "de"))
                .among(List.of(
                        new NearMisses.Named(rarer, false, 1, place(1)),
                        new NearMisses.Named(other, false, 2, place(2))));
    }

    private static Optional<Position> place(int line) {
        return Optional.of(new Position("content/a.md", line, 1));
    }
}
