package org.rapporteur.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shown of two texts where there is no room for both. */
class ExtractTest {

    private static final String NUMBERED =
            "<div class=\"paragraph\"><p><span class=\"number\">%d.</span> %s</p>%s</div>";

    @Test
    void what_is_the_same_is_left_out() {
        Extract extract = of(
                "<p>It begins here.</p><p>It ends on Monday.</p>", "<p>It begins here.</p><p>It ends on Friday.</p>");

        assertThat(extract.html()).isEqualTo("<p class=\"changed\">It ends on <del>Monday</del><ins>Friday</ins>.</p>");
        assertThat(extract.paragraphs()).isEmpty();
    }

    @Test
    void a_further_block_says_in_which_paragraph_it_is_and_one_after_it_does_not() {
        String text = NUMBERED.formatted(7, "The call was held.", "<p>Many came %s.</p>") + "<p>It ended %s.</p>";
        Extract extract = of(text.formatted("early", "late"), text.formatted("soon", "then"));

        assertThat(extract.html())
                .isEqualTo("<p class=\"changed\"><span class=\"number\">7.</span> Many came"
                        + " <del>early</del><ins>soon</ins>.</p>"
                        + "<p class=\"changed\">It ended <del>late</del><ins>then</ins>.</p>");
        assertThat(extract.paragraphs()).containsExactly("7.");
    }

    @Test
    void a_block_that_is_new_in_a_paragraph_makes_no_new_number() {
        String text = NUMBERED.formatted(3, "It was suggested to ask:", "<ul><li>the registries,</li>%s</ul>");

        assertThat(of(text.formatted(""), text.formatted("<li>the small operators.</li>"))
                        .html())
                .isEqualTo(
                        "<ul><li class=\"new\"><span class=\"number\">3.</span> <ins>the small operators.</ins></li></ul>");
    }

    @Test
    void of_one_paragraph_that_is_wanted_what_was_put_in_and_taken_out_is_shown() {
        String one = NUMBERED.formatted(1, "The call was held on Monday.", "");
        String two = NUMBERED.formatted(2, "Something else was said then.", "");

        assertThat(Extract.of(one + two, one, Optional.of("2.")).html())
                .isEqualTo("<p class=\"gone\"><span class=\"number\"><del>2.</del></span>"
                        + " <del>Something else was said then.</del></p>");
        assertThat(Extract.of(one, one + two, Optional.of("2.")).html()).contains("<ins>Something");
    }

    @Test
    void nothing_can_be_pointed_at_and_no_heading_stands_among_others() {
        String moved = "<p>The first paragraph speaks of law enforcement and trust.</p>";
        String stays = "<p>Then the second one tells of small island states.</p>"
                + "<p>At last the third has the next steps of all.</p>";
        Extract extract = of("<h2>Old words</h2>" + moved + stays, "<h2>New words</h2>" + stays + moved);

        assertThat(extract.html())
                .doesNotContain("id=", "href=", "<h2")
                .contains("<p class=\"changed\"><del>Old</del><ins>New</ins> words</p>")
                .contains("<p class=\"moved-away\"><span class=\"change\">moved</span>");
    }

    @Test
    void nothing_is_shown_of_texts_whose_numbers_and_lines_alone_differ() {
        String text = NUMBERED.formatted(1, "The call was held on Monday.", "");
        String renumbered = NUMBERED.formatted(2, "The call was held on Monday.", "");

        assertThat(of(text, "<hr>" + renumbered).html()).isEmpty();
    }

    private static Extract of(String before, String after) {
        return Extract.of(before, after, Optional.empty());
    }
}
