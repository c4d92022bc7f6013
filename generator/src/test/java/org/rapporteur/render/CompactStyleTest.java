package org.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactStyleTest {

    @Test
    void comments_and_white_space_go() {
        assertThat(CompactStyle.of("/* A link. */\na,\nb > c {\n  color: red; /* loud */\n  margin: 0 auto;\n}\n"))
                .isEqualTo("a,b > c{color: red;margin: 0 auto;}\n");
    }

    @Test
    void blanks_that_mean_something_stay() {
        assertThat(CompactStyle.of("a :is(b) { width: calc(1px + 2px); }"))
                .isEqualTo("a :is(b){width: calc(1px + 2px);}\n");
    }

    @Test
    void texts_and_addresses_stay_as_they_are() {
        String style = "a::after{content: \"/* {  } \\\" */\" \" · \";background: url(a/*b.png)}\n";

        assertThat(CompactStyle.of(style)).isEqualTo(style);
    }
}
