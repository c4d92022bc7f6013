package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

/** {@link RomanNumeral} and {@link AnnexNumber}. */
class NumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, I",
        "4, IV",
        "9, IX",
        "14, XIV",
        "40, XL",
        "90, XC",
        "400, CD",
        "2017, MMXVII",
        "3999, MMMCMXCIX",
        "0, 0",
        "-4, -4",
        "4000, 4000"
    })
    void numbers_as_reports_count(int number, String numeral) {
        assertThat(RomanNumeral.of(number)).isEqualTo(numeral);
    }

    @Test
    void every_numeral_reads_back() {
        assertThat(IntStream.rangeClosed(1, 3999))
                .allSatisfy(number ->
                        assertThat(RomanNumeral.parse(RomanNumeral.of(number))).isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource({
        "I, 1",
        "ii, 2",
        "IV, 4",
        "V, 5",
        "IX, 9",
        "X, 10",
        "XXXIX, 39",
        "1, 1",
        "12, 12",
        "A, 1",
        "b, 2",
        "C, 3",
        "Z, 26"
    })
    void annexes_are_numbered_in_three_ways(String label, int order) {
        assertThat(annex(label)).map(AnnexNumber::order).contains(order);
        assertThat(annex(label)).map(number -> number.label().value()).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "IIII", "VV", "AA", "XL", "I.", "first", "1000", "É"})
    void what_no_report_has_is_no_annex_number(String label) {
        assertThat(annex(label)).isEmpty();
    }

    @Test
    void annexes_sort_by_number_and_not_by_letter() {
        List<String> sorted = List.of("I", "II", "IV", "V", "IX", "X", "XI");

        assertThat(sorted.stream()
                        .sorted()
                        .map(NumberTest::annex)
                        .map(number -> number.orElseThrow())
                        .sorted()
                        .map(number -> number.label().value()))
                .containsExactlyElementsOf(sorted);
    }

    private static java.util.Optional<AnnexNumber> annex(String label) {
        return AnnexNumber.of(new Located<>(label, Position.of("content/a.md")));
    }
}
