package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void what_is_short_stays_whole_and_on_one_line() {
        assertThat(Beginning.of(" One\n\n two \t three\u2003 ", 20)).isEqualTo("One two three");
    }

    @Test
    void what_is_long_is_cut_between_two_words() {
        assertThat(Beginning.of("One two three four", 10)).isEqualTo("One two…");
        assertThat(Beginning.of("One two   \n three", 7)).isEqualTo("One two…");
    }

    @Test
    void where_no_word_ends_it_is_cut_between_two_characters() {
        assertThat(Beginning.of("互联网治理论坛闭会期间工作", 5)).isEqualTo("互联网治理…");
        assertThat(Beginning.of("🙂🙂🙂🙂", 5)).isEqualTo("🙂🙂…");
    }

    @Test
    void of_nothing_there_is_no_beginning() {
        assertThat(Beginning.of(" \n ", 5)).isEmpty();
    }
}
