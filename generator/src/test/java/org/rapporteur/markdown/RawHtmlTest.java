package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Rule;

class RawHtmlTest {

    @Test
    void a_few_tags_stand_with_markdown_in_them() {
        Reading read = Reading.of(
                "a<sup>*b*</sup> <kbd>c</kbd><br/>d <ABBR Title='x \"y\"' lang=en>e</ABBR> <mark>f</mark>\n");
        assertThat(read.html())
                .isEqualTo(
                        "<p>a<sup><em>b</em></sup> <kbd>c</kbd><br>d <abbr title=\"x &quot;y&quot;\" lang=\"en\">e</abbr>"
                                + " <mark>f</mark></p>");
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>", "</sup>", "<sup>", "<sup onclick=\"x\">", "<abbr style=x>", "<!-- c -->", "<?php ?>",
                "<![CDATA[x]]>", "<!DOCTYPE html>", "</br>", "<summary>", "<details>", "<br class=x>", "<sup dir=up>",
                "<sup lang='\"'>", "<img src=x>", "<a href=\"x\">"
            })
    void anything_else_is_text_and_found(String html) {
        Reading read = Reading.of("a " + html + " b\n");
        assertThat(read.html()).isEqualTo("<p>a " + Html.escape(html) + " b</p>");
        assertThat(read.places()).containsExactly("1:3 raw-html");
    }

    @Test
    void each_refused_tag_is_found_where_it_stands() {
        assertThat(Reading.of("a\n<b>x</b>\n").places()).containsExactly("2:1 raw-html", "2:5 raw-html");
        assertThat(Reading.of("> <div>\n> <p>x\n").places()).containsExactly("1:3 raw-html", "2:3 raw-html");
    }

    @Test
    void badly_nested_tags_are_text() {
        Reading read = Reading.of("<sup>a<sub>b</sup>c</sub>\n");
        assertThat(read.html()).isEqualTo("<p><sup>a&lt;sub&gt;b</sup>c&lt;/sub&gt;</p>");
        assertThat(read.places()).containsExactly("1:7 raw-html", "1:20 raw-html");
    }

    @Test
    void a_tag_counts_only_if_closed_beside_it() {
        assertThat(Reading.of("<sup>*a</sup>*\n").html()).isEqualTo("<p>&lt;sup&gt;<em>a&lt;/sup&gt;</em></p>");
        assertThat(Reading.of("<sup>a\n\nb</sup>\n").html()).isEqualTo("<p>&lt;sup&gt;a</p><p>b&lt;/sup&gt;</p>");
    }

    @Test
    void details_take_blocks_between_them() {
        Reading read = Reading.of(
                "<details title=\"t\">\n<summary>More <kbd>x</kbd> &amp; y</summary>\n\n- *a*\n\n</details>\n");
        assertThat(read.html())
                .isEqualTo("<details title=\"t\"><summary>More <kbd>x</kbd> &amp; y</summary>"
                        + "<ul><li><em>a</em></li></ul></details>");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void details_nest_and_their_own_text_is_a_paragraph() {
        assertThat(Reading.of("<details><summary>a</summary>text\n<details><summary>b</summary></details></details>\n")
                        .html())
                .isEqualTo(
                        "<details><summary>a</summary><p>text\n</p><details><summary>b</summary></details></details>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details>\n\nx\n\n</details>\n",
                "<details>\nx <summary>y</summary>\n</details>\n",
                "<summary>x</summary>\n",
                "<details open>\n<summary>x</summary>\n</details>\n",
                "<details><summary>x\n\n</summary></details>\n",
                "<details><summary>x</summary>\n",
                "- <details><summary>x</summary>\n\n</details>\n",
                "a <details><summary>x</summary></details>\n"
            })
    void details_that_are_not_whole_are_text(String markdown) {
        Reading read = Reading.of(markdown);
        assertThat(read.html()).doesNotContain("<details", "<summary");
        assertThat(read.rules()).isNotEmpty().containsOnly(Rule.RAW_HTML);
        WellFormed.check(read.html(), markdown);
    }

    @Test
    void a_block_of_other_html_is_text_in_a_paragraph() {
        Reading read = Reading.of("<script>\nalert('x')\n\n</script>\n");
        assertThat(read.html()).isEqualTo("<p>&lt;script&gt;\nalert(&#39;x&#39;)\n\n&lt;/script&gt;\n</p>");
        assertThat(read.places()).containsExactly("1:1 raw-html", "4:1 raw-html");
    }
}
