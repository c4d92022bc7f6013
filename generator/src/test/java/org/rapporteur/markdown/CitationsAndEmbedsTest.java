package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Position;

class CitationsAndEmbedsTest {

    @Test
    void citations_are_holes() {
        Reading read = Reading.of("as [@isoc-2016] and [@a_b.c][@d] say\n");
        assertThat(read.html()).isEqualTo("<p>as (cites isoc-2016) and (cites a_b.c)(cites d) say</p>");
        assertThat(read.body().holes(Piece.Citation.class).get(0))
                .isEqualTo(new Piece.Citation("isoc-2016", new Position("content/a.md", 1, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`[@id]`", "[@id](x.md)", "[see [@id]](x.md)", "[@]", "[@a b]", "\\[@id]", "[@id"})
    void what_is_no_citation(String text) {
        assertThat(Reading.of(text + "\n").body().holes(Piece.Citation.class)).isEmpty();
    }

    @Test
    void an_embed_alone_in_a_paragraph_is_a_hole_between_blocks() {
        Reading read = Reading.of("a\n\n{{participants}}\n\n- {{ next-steps }}\n");
        assertThat(read.html()).isEqualTo("<p>a</p>(embeds participants)<ul><li>(embeds next-steps)</li></ul>");
        assertThat(read.body().holes(Piece.Embed.class).get(0).position())
                .isEqualTo(new Position("content/a.md", 3, 1));
    }

    @Test
    void an_embed_within_text_stays_text_and_is_found() {
        Reading read = Reading.of("see {{participants}} there\n");
        assertThat(read.html()).isEqualTo("<p>see {{participants}} there</p>");
        assertThat(read.places()).containsExactly("1:5 embed-not-alone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{{actions}}`",
                "    {{actions}}",
                "```\n{{actions}}\n```",
                "{{a_b}}",
                "{{}}",
                "\\{{actions}}",
                "{{a"
            })
    void what_is_no_embed(String text) {
        Reading read = Reading.of(text + "\n");
        assertThat(read.body().holes(Piece.Embed.class)).isEmpty();
        assertThat(read.found()).isEmpty();
    }
}
