package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Rule;

/** What copying leaves in a text, and what only looks like it. */
class ResidueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anja AT example DOT org",
                "anja at example dot org",
                "anja @ example.org",
                "anja_at_example.org",
                "anja_maria_at_example.org",
                "anja [at] example.org",
                "anja(at)example(dot)org",
                "anja {@} mail dot example dot org"
            })
    void a_hidden_mail_address_is_found(String text) {
        assertThat(Reading.of(text + "\n").rules()).containsExactly(Rule.HIDDEN_MAIL_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met [at] noon.",
                "We met (at) noon. Then we left.",
                "We met at example.org in June.",
                "The file minutes_at_noon.pdf is lost.",
                "https://example.org/look_at_this.org"
            })
    void words_with_at_are_no_address(String text) {
        assertThat(Reading.of(text + "\n").rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+41 22 917 12 34",
                "Tel: 022 917 12 34",
                "Tel.: +41 22 917 12 34",
                "Phone 022/917 12 34",
                "(1-800-555-0199)"
            })
    void a_telephone_number_is_found(String text) {
        assertThat(Reading.of(text + "\n").rules()).containsExactly(Rule.PHONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phone 2016-2017", "Mobile 2015 2016 2017", "RFC 1-800-555", "In the hotel 12 345 67 89"})
    void other_numbers_are_none(String text) {
        assertThat(Reading.of(text + "\n").rules()).isEmpty();
    }

    @Test
    void each_of_several_is_said() {
        assertThat(Reading.of("a [at] example.org, +41 22 917 12 34, b [at] example.org\n")
                        .places())
                .containsExactlyInAnyOrder("1:2 hidden-mail-address", "1:21 phone-number", "1:40 hidden-mail-address");
        assertThat(Reading.of("one** and two**\n").places())
                .containsExactly("1:4 unbalanced-emphasis", "1:14 unbalanced-emphasis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a\nhttps://example.org/b",
                "https://example.org/a-\nhttps://example.org/b",
                "https://example.org/a\nwww.example.org/b/c",
                "https://example.org/a\n[the text](https://example.org/b)",
                "https://example.org/report\nand/or the annex",
                "https://example.org/report\n- one",
                "https://example.org/report\n12/05/2017"
            })
    void an_address_that_ends_with_its_line_is_whole(String text) {
        assertThat(Reading.of(text + "\n").rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a-\nb",
                "https://example.org/a\n-b",
                "https://example.org/a\n?b=1",
                "https://example.org/a\n=1",
                "https://example.org/a\n&b=1",
                "https://example.org/a\nb/c/d",
                "https://example.org/a\nb/report.pdf is long"
            })
    void an_address_that_goes_on_is_broken(String text) {
        assertThat(Reading.of(text + "\n").rules()).contains(Rule.BROKEN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"available here", "Download here", "found here", "see here", "click here"})
    void words_of_a_link_that_say_nothing_are_found(String words) {
        assertThat(Reading.of("It is [" + words + "](a.md)\n").places()).containsExactly("1:7 link-text");
    }

    @Test
    void a_link_is_pointed_at_where_it_begins() {
        assertThat(Reading.of("It is [here][ref]\n\n[ref]: a.md\n").places()).containsExactly("1:7 link-text");
    }

    @Test
    void words_that_name_where_a_link_leads_are_fine() {
        assertThat(Reading.of("[click here to read the report](a.md)\n").rules())
                .isEmpty();
    }
}
