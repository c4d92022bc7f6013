package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

    @Test
    void a_flag_is_true_or_false() throws MojoFailureException {
        assertThat(new Given("rapporteur.strict", "true").flag()).isTrue();
        assertThat(new Given("rapporteur.strict", "false").flag()).isFalse();
    }

    @Test
    void a_flag_that_is_neither_is_not_taken_for_false() {
        assertThatThrownBy(() -> new Given("rapporteur.strict", "ture").flag())
                .hasMessage("rapporteur.strict wants true or false, and got “ture”. Did you mean “true”?");
        assertThatThrownBy(() -> new Given("rapporteur.strict", "yes").flag())
                .hasMessage("rapporteur.strict wants true or false, and got “yes”.");
        assertThatThrownBy(() -> new Given("rapporteur.strict", null).flag())
                .hasMessage("rapporteur.strict wants true or false, and got “”.");
    }

    @Test
    void a_number_stands_in_its_range() throws MojoFailureException {
        assertThat(new Given("rapporteur.port", "65535").number(0, 65_535)).isEqualTo(65_535);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "65536", "abc", "4e3", "99999999999"})
    void any_other_number_is_refused_with_the_range(String text) {
        assertThatThrownBy(() -> new Given("rapporteur.port", text).number(0, 65_535))
                .hasMessage("rapporteur.port wants a whole number from 0 to 65535, and got “" + text + "”.");
    }
}
