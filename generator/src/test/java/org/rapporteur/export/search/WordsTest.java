package org.rapporteur.export.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The words of hard texts. The table is for the script too: a browser must make the same of each. */
class WordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "words.csv", delimiter = '|')
    void texts_have_the_words_that_the_script_finds_too(String text, String words) {
        assertThat(String.join(" ", new Words().of(text))).isEqualTo(words == null ? "" : words);
    }
}
