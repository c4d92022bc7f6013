package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "*a* __b__ ~~c~~ `d` | <p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>",
                "a < b & c \"d\" 'e' &lt; &copy; \\* | <p>a &lt; b &amp; c &quot;d&quot; &#39;e&#39; &lt; © *</p>",
                "&#0; &#x1; &#xD800; &bogus; &#65; | <p>\uFFFD \uFFFD \uFFFD &amp;bogus; A</p>",
                "a\u0007b | <p>a\uFFFDb</p>",
                "> a | <blockquote><p>a</p></blockquote>",
                "*** | <hr>",
                "`` a`b `` | <p><code>a`b</code></p>"
            })
    void small_constructs(String markdown, String html) {
        assertThat(Reading.of(markdown + "\n").html()).isEqualTo(html);
    }

    @Test
    void line_breaks_are_soft_or_hard() {
        assertThat(Reading.of("a\nb  \nc\\\nd\n").html()).isEqualTo("<p>a\nb<br>\nc<br>\nd</p>");
    }

    @Test
    void lists_are_tight_or_loose() {
        assertThat(Reading.of("- a\n- b\n  - c\n").html())
                .isEqualTo("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>");
        assertThat(Reading.of("- a\n\n- b\n").html()).isEqualTo("<ul><li><p>a</p></li><li><p>b</p></li></ul>");
    }

    @Test
    void tasks_are_boxes_with_their_text_as_label() {
        assertThat(Reading.of("- [ ] a\n- [x] b\n").html())
                .isEqualTo("<ul><li class=\"task\"><label><input type=\"checkbox\" disabled> a</label></li>"
                        + "<li class=\"task\"><label><input type=\"checkbox\" disabled checked> b</label></li></ul>");
    }

    @Test
    void code_keeps_every_character_and_names_its_language() {
        assertThat(Reading.of("``` js\"><script> x\n<b>\n  *a*\n```\n").html())
                .isEqualTo("<pre><code class=\"language-jsscript\">&lt;b&gt;\n  *a*\n</code></pre>");
        assertThat(Reading.of("    a\n\n      b\n").html()).isEqualTo("<pre><code>a\n\n  b\n</code></pre>");
        assertThat(Reading.of("> ~~~\n> a\n>   b\n> ~~~\n").html())
                .isEqualTo("<blockquote><pre><code>a\n  b\n</code></pre></blockquote>");
    }

    @Test
    void tables_scroll_by_themselves_and_are_named_by_their_heading() {
        assertThat(Reading.of("## T\n\n| a | b |\n|:--|:-:|\n| `x\\|y` | 2 |\n").html())
                .isEqualTo("<h2 id=\"t\">T</h2>"
                        + "<div class=\"table\" role=\"group\" aria-labelledby=\"t\" tabindex=\"0\"><table aria-labelledby=\"t\">"
                        + "<thead><tr><th scope=\"col\" class=\"left\">a</th><th scope=\"col\" class=\"center\">b</th></tr></thead>"
                        + "<tbody><tr><td class=\"left\"><code>x|y</code></td><td class=\"center\">2</td></tr></tbody>"
                        + "</table></div>");
    }

    @Test
    void rows_of_a_table_are_filled_up_and_none_loses_a_cell() {
        assertThat(Reading.of("| a | b |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |\n").html())
                .contains("<th scope=\"col\">b</th><td></td></tr>")
                .contains("<tr><td>1</td><td></td><td></td></tr>")
                .contains("<td>3</td></tr>");
    }

    @Test
    void definition_lists() {
        assertThat(Reading.of("A\nB\n: c\n: d\n\n  e\n").html())
                .isEqualTo("<dl><dt>A</dt><dt>B</dt><dd>c</dd><dd><p>d</p><p>e</p></dd></dl>");
    }

    @Test
    void the_text_is_all_of_it_without_markup() {
        assertThat(Reading.of("# A *b*\n\n7. c &amp; d ![i](j.png)\n\n- e\n\n| f | g |\n|-|-|\n")
                        .body()
                        .text())
                .isEqualTo("A b\nc & d \ne\nf\ng");
    }

    @Test
    void markup_pieces_are_joined_and_never_empty() {
        assertThat(Reading.of("a\n\n[b](c) {{d}}\n\n{{e}}\n").body().pieces())
                .noneMatch(piece ->
                        piece instanceof Piece.Markup markup && markup.html().isEmpty());
        assertThat(Reading.of("").body()).isEqualTo(Body.EMPTY);
    }

    @Test
    void the_first_line_of_a_body_is_where_the_file_has_it() {
        Reading read = Reading.of(new BodySource("content/a.md", "a\n\n😀 [x](#)\n", 12, true));
        assertThat(read.places()).containsExactly("14:8 empty-link");
    }
}
