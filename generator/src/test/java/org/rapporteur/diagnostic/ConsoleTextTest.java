package org.rapporteur.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTextTest {

    private static final Diagnostic FOUND =
            new Diagnostic(Rule.UNKNOWN_KEY, new Position("a.md", 1, 3), "“b\u001b[2J” is no key.", "Remove it.");

    @Test
    void on_a_terminal_the_severity_has_a_colour_and_the_text_the_same_words() {
        String plain = new ConsoleText(file -> List.of("a b"), Colours.NONE).of(FOUND);
        String coloured = new ConsoleText(file -> List.of("a b"), new Colours(true)).of(FOUND);

        assertThat(plain).doesNotContain("\u001b").contains("a.md:1:3: error: “b\u25a1[2J” is no key. [unknown-key]");
        assertThat(coloured).contains("\u001b[31;1merror\u001b[m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }
}
