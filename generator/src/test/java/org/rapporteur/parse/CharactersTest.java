package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

class CharactersTest {

    private static final Position PLACE = new Position("content/a.md", 3, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u3164b",
                "a\uFFA0b",
                "a\uDB40\uDC01b",
                "a\uDB40\uDC41b",
                "end\u200D",
                "word\u200C next",
                "a\u200Db",
                "a\u200D1"
            })
    void what_nobody_sees_is_found(String value) {
        assertThat(rules(value)).containsExactly(Rule.INVISIBLE_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "x\u200D\u0647",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "a\u200D\uD83D\uDCBB",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "10 \u03BCm, \u0394T, TNF\u03B1",
                "Wi-Fi-\u0441\u0435\u0442\u044C",
                "\uD835\uDC00 + \uD835\uDC01"
            })
    void what_belongs_to_a_spelling_is_not(String value) {
        assertThat(rules(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u041Cary",
                "\u041F\u0440\u0438\u0432e\u0442",
                "\u0392ob",
                "\u03C3\u03BCm",
                "\u0555rg",
                "\u13A0nna",
                "\u2C9Fpen",
                "\uD835\uDC00nna"
            })
    void a_word_of_two_alphabets_is_found(String value) {
        assertThat(rules(value)).containsExactly(Rule.MIXED_SCRIPT);
    }

    @Test
    void a_value_is_found_at_the_place_that_is_given() {
        assertThat(look("abc\u200B")).extracting(Diagnostic::position).containsExactly(PLACE);
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(rules("a\uD83Db")).containsExactly(Rule.YAML_REFUSED);
        assertThat(rules("a\uDCBB")).containsExactly(Rule.YAML_REFUSED);
        assertThat(look("a\uD83D").get(0).message()).startsWith("Half a character stands here: U+D83D");
    }

    private static List<Rule> rules(String value) {
        return look(value).stream().map(Diagnostic::rule).toList();
    }

    private static List<Diagnostic> look(String value) {
        Findings findings = new Findings();
        Characters.lookAt(value, PLACE, findings);
        return findings.list();
    }

    /** A look at the whole of it from each of its letters would not come to an end. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0430", "\uDB40\uDC61"})
    void one_word_may_be_very_long(String part) {
        assertThat(rules("\uD83C\uDFF4" + part.repeat(1_000_000))).doesNotContain(Rule.MIXED_SCRIPT);
    }
}
