package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedParagraphsTest {

    private static String paragraph(int number, String anchor, String rest) {
        return "<div class=\"paragraph\" id=\"" + anchor + "\"><p><a class=\"number\" href=\"#" + anchor + "\">"
                + number + ".</a> " + rest + "</div>";
    }

    @Test
    void a_list_that_starts_at_five_keeps_its_numbers() {
        assertThat(Reading.of("5. five\n6. six\n").html())
                .isEqualTo(paragraph(5, "p5", "five</p>") + paragraph(6, "p6", "six</p>"));
    }

    @Test
    void numbers_are_never_counted() {
        Reading read = Reading.of("5. five\n9. nine\n10) ten\n");
        assertThat(read.body().paragraphs())
                .extracting(NumberedParagraph::anchor)
                .containsExactly("p5", "p9", "p10");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void further_blocks_have_anchors_whatever_they_are() {
        String html = Reading.of(
                        "7. seven\n\n   more\n\n   - a\n   - b\n\n   > quote\n\n   | t |\n   |---|\n\n       code\n")
                .html();
        assertThat(html)
                .contains(
                        "<p id=\"p7.2\">more</p>", "<ul id=\"p7.3\">", "<blockquote id=\"p7.4\">", "<pre id=\"p7.6\">")
                .contains("<div id=\"p7.5\" class=\"table\"");
    }

    @Test
    void an_embed_or_a_heading_as_a_further_block_is_wrapped_for_its_anchor() {
        assertThat(Reading.of("7. seven\n\n   {{actions}}\n\n   ## Head\n").html())
                .contains("<div id=\"p7.2\">(embeds actions)</div><div id=\"p7.3\"><h2 id=\"head\">Head</h2></div>");
    }

    @Test
    void a_definition_takes_no_anchor() {
        assertThat(Reading.of("7. see [x]\n\n   [x]: y\n\n   more\n").html()).contains("<p id=\"p7.2\">more</p>");
    }

    @Test
    void a_paragraph_that_does_not_begin_with_text_shows_its_number_alone() {
        assertThat(Reading.of("7. > quote\n").html())
                .isEqualTo("<div class=\"paragraph\" id=\"p7\"><p><a class=\"number\" href=\"#p7\">7.</a></p>"
                        + "<blockquote><p>quote</p></blockquote></div>");
    }

    @Test
    void a_list_may_be_interrupted_by_headings_quotes_and_tables() {
        Reading read = Reading.of("1. a\n\n## H\n\n2. b\n\n> q\n\n3. c\n\n| t |\n|---|\n\n4. d\n");
        assertThat(read.body().paragraphs())
                .extracting(NumberedParagraph::number)
                .containsExactly(1, 2, 3, 4);
        assertThat(read.found()).isEmpty();
    }

    @Test
    void a_restart_is_a_warning_once_and_its_paragraphs_get_anchors_of_their_own() {
        Reading read = Reading.of("6. a\n7. b\n\n## Second\n\n6. c\n7. d\n8. e\n\n## Third\n\n7. f\n");
        assertThat(read.body().paragraphs())
                .extracting(NumberedParagraph::anchor)
                .containsExactly("p6", "p7", "p6-2", "p7-2", "p8", "p7-3");
        assertThat(read.places()).containsExactly("6:1 numbering-restarts", "12:1 numbering-restarts");
    }

    @Test
    void going_back_to_a_new_number_is_a_restart() {
        assertThat(Reading.of("5. a\n3. b\n4. c\n").places()).containsExactly("2:1 numbering-restarts");
    }

    @Test
    void a_tight_list_is_shown_as_a_loose_one() {
        assertThat(Reading.of("1. a\n2. b\n").html())
                .isEqualTo(Reading.of("1. a\n\n2. b\n").html());
    }

    @Test
    void lists_within_a_paragraph_or_a_quote_are_lists() {
        assertThat(Reading.of("1. a\n   1. b\n").html()).contains("<ol id=\"p1.2\"><li>b</li></ol>");
        assertThat(Reading.of("> 3. a\n").html()).isEqualTo("<blockquote><ol start=\"3\"><li>a</li></ol></blockquote>");
    }

    @Test
    void elsewhere_an_ordered_list_is_a_list() {
        Reading read = Reading.plain("3. a\n4. b\n");
        assertThat(read.html()).isEqualTo("<ol start=\"3\"><li>a</li><li>b</li></ol>");
        assertThat(read.body().paragraphs()).isEmpty();
    }

    @Test
    void the_text_is_without_markup_and_without_footnote_marks() {
        Reading read = Reading.of("7. The *call*[^1] for\n   `x` [went](out.md).\n\n   - again\n\n[^1]: note\n");
        assertThat(read.body().paragraphs().get(0).text()).isEqualTo("The call for x went. again");
    }

    @Test
    void every_anchor_is_known() {
        assertThat(Reading.of("7. a\n\n   b\n\n## H\n\n7. c[^x]\n\n[^x]: n\n")
                        .body()
                        .anchors())
                .containsExactlyInAnyOrder("p7", "p7.2", "h", "p7-2", "fn-x", "fnref-x");
    }

    @Test
    void an_empty_paragraph_keeps_its_number() {
        assertThat(Reading.of("7.\n8. x\n").body().anchors()).containsExactlyInAnyOrder("p7", "p8");
    }
}
