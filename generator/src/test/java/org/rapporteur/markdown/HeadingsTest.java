package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @Test
    void levels_stay_when_the_first_is_not_used() {
        assertThat(Reading.of("## A\n\n### B\n").html()).isEqualTo("<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3>");
    }

    @Test
    void one_heading_of_the_first_level_moves_all_down() {
        assertThat(Reading.of("# A\n\n## B\n\n### C\n").html())
                .isEqualTo("<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3><h4 id=\"c\">C</h4>");
    }

    @Test
    void six_is_the_deepest() {
        assertThat(Reading.of("# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n")
                        .html())
                .endsWith("<h6 id=\"e\">E</h6><h6 id=\"f\">F</h6>");
    }

    @Test
    void a_level_that_is_left_out_is_closed_up() {
        assertThat(Reading.of("## A\n\n##### B\n").html()).isEqualTo("<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Scope & *aims*, 2017! | scope-aims-2017",
                "Über uns | über-uns",
                "E\u0301tat | état",
                "互联网治理论坛 | 互联网治理论坛",
                "*** x | x",
                "!!! | section",
                "p7 | section-p7",
                "fn-1 | section-fn-1",
                "`code` and [link](x) | code-and-link"
            })
    void the_id_is_made_of_the_text(String heading, String id) {
        assertThat(Reading.of("## " + heading + "\n").body().headings().get(0).id())
                .isEqualTo(id);
    }

    @Test
    void repeated_texts_get_numbered_ids() {
        assertThat(Reading.of("## A\n## A\n## A\n").body().headings())
                .extracting(Heading::id)
                .containsExactly("a", "a-2", "a-3");
    }

    @Test
    void an_id_at_the_end_is_taken_and_not_shown() {
        Reading read = Reading.of("## Scope {#the-scope}\n");
        assertThat(read.html()).isEqualTo("<h2 id=\"the-scope\">Scope</h2>");
        assertThat(read.body().headings().get(0).text()).isEqualTo("Scope");
    }

    @Test
    void an_explicit_id_wins_over_a_derived_one_before_it() {
        assertThat(Reading.of("## Scope\n## Other {#scope}\n").body().headings())
                .extracting(Heading::id)
                .containsExactly("scope-2", "scope");
    }

    @Test
    void a_repeated_explicit_id_is_found() {
        Reading read = Reading.of("## A {#x}\n\n## B {#x}\n");
        assertThat(read.body().headings()).extracting(Heading::id).containsExactly("x", "x-2");
        assertThat(read.places()).containsExactly("3:1 duplicate-id");
    }

    @Test
    void a_paragraphs_anchor_wins_over_an_explicit_id() {
        Reading read = Reading.of("## A {#p7}\n\n7. seven\n");
        assertThat(read.body().headings().get(0).id()).isEqualTo("p7-2");
        assertThat(read.body().paragraphs().get(0).anchor()).isEqualTo("p7");
    }

    @Test
    void anything_else_in_braces_stays_text() {
        assertThat(Reading.of("## A {.class}\n").html()).isEqualTo("<h2 id=\"a-class\">A {.class}</h2>");
    }

    @Test
    void headings_within_quotes_and_lists_are_counted_too() {
        assertThat(Reading.of("> ## A\n\n- ## B\n").body().headings()).hasSize(2);
    }

    @Test
    void a_quoted_text_has_an_outline_of_its_own() {
        Reading read = Reading.of("## A\n\n### B\n\n> # Q\n>\n> #### R\n\n#### C\n");
        assertThat(read.found()).isEmpty();
        assertThat(read.html()).contains("<h2 id=\"a\">", "<h3 id=\"b\">", "<h4 id=\"c\">");
        assertThat(Reading.of("## A\n\n> ### Q\n\n#### B\n").places()).containsExactly("5:1 heading-level");
    }
}
