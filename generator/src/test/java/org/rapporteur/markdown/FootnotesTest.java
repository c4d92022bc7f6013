package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static String mark(String id, String note, int number) {
        return "<sup class=\"footnote\"><a id=\"" + id + "\" href=\"#" + note + "\" role=\"doc-noteref\">" + number
                + "</a></sup>";
    }

    private static String back(String id, String number) {
        return " <a class=\"back\" href=\"#" + id + "\" role=\"doc-backlink\">↩" + number + "</a>";
    }

    @Test
    void marks_are_numbered_by_first_use_and_notes_lead_back() {
        assertThat(Reading.of("a[^x] b[^1] c[^x]\n\n[^1]: one\n[^x]: *ex*\n\n    more\n")
                        .html())
                .isEqualTo("<p>a" + mark("fnref-x", "fn-x", 1) + " b" + mark("fnref-1", "fn-1", 2) + " c"
                        + mark("fnref-x-2", "fn-x", 1) + "</p><div class=\"footnotes\" role=\"doc-endnotes\"><ol>"
                        + "<li id=\"fn-x\"><p><em>ex</em></p><p>more" + back("fnref-x", "")
                        + back("fnref-x-2", "<sup>2</sup>") + "</p></li>"
                        + "<li id=\"fn-1\"><p>one" + back("fnref-1", "") + "</p></li></ol></div>");
    }

    @Test
    void a_mark_without_a_note_is_text() {
        assertThat(Reading.of("a[^x] b\n").html()).isEqualTo("<p>a[^x] b</p>");
    }

    @Test
    void a_note_without_a_mark_is_not_lost() {
        assertThat(Reading.of("a\n\n[^x]: b\n").html()).contains("<li id=\"fn-x\"><p>b</p></li>");
    }

    @Test
    void a_note_may_have_notes_and_even_point_at_itself() {
        String html = Reading.of("a[^x]\n\n[^x]: b[^y] c[^x]\n[^y]: d\n").html();
        assertThat(html).contains("href=\"#fnref-x-2\"", "<li id=\"fn-y\"><p>d" + back("fnref-y", ""));
    }

    @Test
    void a_note_that_ends_with_a_list_leads_back_from_a_paragraph_of_its_own() {
        assertThat(Reading.of("a[^x]\n\n[^x]: b\n\n    - c\n").html())
                .contains("<ul><li>c</li></ul><p>" + back("fnref-x", "") + "</p></li>");
    }

    @Test
    void a_mark_in_an_images_text_is_left_out() {
        assertThat(Reading.of("![a[^x]](b.png)\n\n[^x]: c\n").html())
                .startsWith("<p><img src=\"b.png\" alt=\"a\"></p>");
    }
}
