package org.rapporteur.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers are shown of two texts. */
class RedlineTest {

    private static Redline of(String before, String after) {
        return Redline.of(before, after);
    }

    /** Without the links to the changes. */
    private static String words(String before, String after) {
        return of(before, after).html().replaceAll("<a class=\"change\".*?</a> ", "");
    }

    @Test
    void a_word_that_changed_is_marked_within_its_paragraph() {
        assertThat(words(
                        "<p>All contributions received by 15 September are taken in.</p>",
                        "<p>All contributions received by 30 September are taken in.</p>"))
                .isEqualTo("<p class=\"changed\">All contributions received by <del>15</del><ins>30</ins> September"
                        + " are taken in.</p>");
    }

    @Test
    void what_is_the_same_in_both_is_not_marked() {
        Redline redline = of("<h2>One</h2><p>A text.</p>", "<h2>One</h2><p>A text.</p>");

        assertThat(redline.changes()).isEmpty();
        assertThat(redline.html()).isEqualTo("<h2 id=\"section-1\">One</h2><p>A text.</p>");
    }

    @Test
    void a_new_paragraph_and_one_that_is_gone_are_marked_whole() {
        assertThat(words("<p>It begins here.</p><p>Something else was said then.</p>", "<p>It begins here.</p>"))
                .isEqualTo("<p>It begins here.</p><p class=\"gone\"><del>Something else was said then.</del></p>");
        assertThat(words("<p>It begins here.</p>", "<p>It begins here.</p><p>It goes on.</p>"))
                .isEqualTo("<p>It begins here.</p><p class=\"new\"><ins>It goes on.</ins></p>");
    }

    @Test
    void a_paragraph_that_stands_elsewhere_is_one_change_and_moved() {
        String one = "<p>The first paragraph speaks of law enforcement and trust.</p>";
        String two = "<p>Then the second one tells of small island states.</p>";
        String three = "<p>At last the third has the next steps of all.</p>";
        Redline redline = of(one + two + three, two + three + one);

        assertThat(redline.changes())
                .singleElement()
                .extracting(Redline.Change::manners)
                .isEqualTo(List.of(Manner.MOVED));
        assertThat(redline.html())
                .startsWith(
                        "<p class=\"moved-away\"><a class=\"change\" id=\"from-1\" href=\"#change-1\">moved: change 1</a>")
                .contains(
                        "<p class=\"moved\"><a class=\"change\" id=\"change-1\"",
                        "href=\"#from-1\">moved: where it was</a>");
    }

    @Test
    void a_paragraph_whose_number_alone_changed_is_no_change() {
        String number = "<div class=\"paragraph\"><p><span class=\"number\">%s.</span> %s</p></div>";
        String before = String.format(number, 1, "The call was held on Monday.");
        String after = String.format(number, 1, "Before it, people met.")
                + String.format(number, 2, "The call was held on Monday.");

        assertThat(of(before, after).changes())
                .singleElement()
                .extracting(Redline.Change::manners)
                .isEqualTo(List.of(Manner.NEW));
        assertThat(of(before, after).renumbered()).isEqualTo(1);
        assertThat(words(before, after))
                .endsWith("<p><span class=\"number\"><del>1.</del></span> <span class=\"number\"><ins>2.</ins></span>"
                        + " The call was held on Monday.</p>");
    }

    @Test
    void a_section_that_stands_elsewhere_is_one_change_with_its_heading() {
        String one = "<h2>One</h2><p>The first paragraph speaks of law enforcement and trust.</p><p>So be it.</p>";
        String two =
                "<h2>Two</h2><p>Then the second one tells of small island states.</p><p>It tells of them at length,"
                        + " and of much else that was said.</p>";
        Redline redline = of(one + two, two + one);

        assertThat(redline.changes()).singleElement().satisfies(change -> {
            assertThat(change.manners()).containsExactly(Manner.MOVED);
            assertThat(change.excerpt()).isEqualTo("One");
        });
        assertThat(redline.html()).containsOnlyOnce("moved-away");
        assertThat(of("<hr>" + one + two, two + "<hr>" + one).changes()).isEqualTo(redline.changes());
    }

    @Test
    void a_footnote_mark_that_leads_nowhere_is_no_link() {
        String mark = "<p>A text<sup class=\"footnote\"><a role=\"doc-noteref\">1</a></sup>.</p>";

        assertThat(words(mark, mark)).isEqualTo("<p>A text<sup class=\"footnote\">1</sup>.</p>");
    }

    @Test
    void a_footnote_that_is_numbered_otherwise_is_no_change() {
        String note = "<sup class=\"footnote\"><a href=\"#fn%1$s\">%1$s</a></sup>";
        String end = "<div class=\"footnotes\" role=\"doc-endnotes\"><ol>%s</ol></div>";
        Redline redline = of(
                "<p>The first text.</p><p>The second" + String.format(note, 1) + " text.</p>"
                        + String.format(end, "<li><p>Of old.</p></li>"),
                "<p>The first" + String.format(note, 1) + " text.</p><p>The second" + String.format(note, 2)
                        + " text.</p>" + String.format(end, "<li><p>Quite new.</p></li><li><p>Of old.</p></li>"));

        assertThat(redline.changes())
                .extracting(Redline.Change::kind, Redline.Change::manners)
                .containsExactly(
                        tuple(Kind.PARAGRAPH, List.of(Manner.CHANGED)), tuple(Kind.FOOTNOTE, List.of(Manner.NEW)));
        assertThat(redline.html()).contains("The second<sup class=\"footnote\"><a href=\"#fn2\">2</a></sup> text.");
    }

    @Test
    void a_column_that_is_new_is_new_in_each_row() {
        String table = "<table><thead><tr>%s</tr></thead><tbody><tr>%s</tr></tbody></table>";

        assertThat(words(
                        String.format(table, "<th>Country</th><th>Sent</th>", "<td>Kenya</td><td>4</td>"),
                        String.format(
                                table,
                                "<th>Country</th><th>Group</th><th>Sent</th>",
                                "<td>Kenya</td><td>Civil</td><td>5</td>")))
                .contains(
                        "<th scope=\"col\">Country</th><th scope=\"col\"><ins>Group</ins></th><th scope=\"col\">Sent</th>",
                        "<td>Kenya</td><td><ins>Civil</ins></td><td><del>4</del><ins>5</ins></td>");
    }

    @Test
    void a_list_begins_with_its_number_and_a_paragraph_runs_as_it_does() {
        String text = "<ol start=\"5\"><li>Five</li></ol><p dir=\"auto\">مرحبا</p>";

        assertThat(of(text, text).html()).isEqualTo(text);
    }

    @Test
    void a_heading_on_another_level_is_told_and_no_word_of_it_is_marked() {
        Redline redline = of("<h2>One</h2><h3>Two</h3>", "<h3>One</h3><h2>Two</h2>");

        assertThat(redline.changes())
                .extracting(Redline.Change::manners)
                .containsExactly(List.of(Manner.LOWER), List.of(Manner.HIGHER));
        assertThat(redline.html())
                .contains("<small>(now at a lower level)</small> One</h3>")
                .doesNotContain("<ins>", "<del>");
    }

    private static final String TRUST =
            "<h2>Trust</h2><p>The first paragraph speaks of law enforcement and trust.</p><p>So be it, all said.</p>";

    private static final String ISLANDS =
            "<h2>Islands</h2><p>Then the second one tells of small island states.</p><p>It tells of them at length,"
                    + " and of much else that was said.</p>";

    @Test
    void words_that_changed_in_a_section_that_moved_are_changes_of_their_own() {
        Redline redline = of(
                TRUST + ISLANDS,
                ISLANDS + TRUST.replace("speaks", "never speaks").replace("all said", "all wrote"));

        assertThat(redline.changes())
                .extracting(Redline.Change::manners, Redline.Change::excerpt)
                .containsExactly(
                        tuple(List.of(Manner.MOVED), "Trust"),
                        tuple(
                                List.of(Manner.CHANGED),
                                "The first paragraph never speaks of law enforcement and trust."),
                        tuple(List.of(Manner.CHANGED), "So be it, all wrote."));
        assertThat(redline.html())
                .contains("id=\"change-2\"", "<ins>never </ins>speaks", "id=\"change-3\"", "<del>said</del>")
                .containsOnlyOnce("moved-away");
    }

    @Test
    void a_paragraph_that_moved_and_has_other_words_is_said_to_have_done_both() {
        String one = "<p>The first paragraph speaks of law enforcement and trust.</p>";
        Redline redline = of(
                one + "<p>Then the second one tells of small island states.</p><p>The third is the last of all.</p>",
                "<p>Then the second one tells of small island states.</p><p>The third is the last of all.</p>"
                        + one.replace("trust", "safety"));

        assertThat(redline.changes()).singleElement().satisfies(change -> {
            assertThat(change.manners()).containsExactly(Manner.MOVED, Manner.CHANGED);
            assertThat(change.word()).isEqualTo("moved and changed");
        });
        assertThat(redline.html())
                .contains("aria-label=\"Change 1: paragraph moved and changed.\"", "<del>trust</del><ins>safety</ins>");
    }

    @Test
    void a_section_that_moved_says_at_both_places_what_moved_with_its_heading() {
        String rest = "<h2>Rest</h2><p>All the rest of it stays where it was.</p><p>There is a great deal of that, as"
                + " one can see here.</p><p>It goes on, and on, and on, for as long as anybody cares to read.</p>";
        String list = "<ul><li>Gamma works on trust and more</li></ul>";
        Redline redline = of(TRUST + list + rest, rest + TRUST + "<p>This was said since.</p>" + list);

        assertThat(redline.changes().get(0).what()).isEqualTo("section, with 2 paragraphs, 1 list item");
        assertThat(redline.html())
                .contains(
                        "aria-label=\"Change 1: section, with 2 paragraphs, 1 list item moved.\"",
                        "href=\"#change-1\">moved: section, with 2 paragraphs, 1 list item, change 1</a>",
                        "href=\"#from-1\">moved: section, with 2 paragraphs, 1 list item, where it was</a>");
    }

    @Test
    void a_heading_that_moved_alone_is_a_heading() {
        String paragraphs =
                "<p>The first paragraph speaks of law enforcement and trust.</p><p>Then the second one tells"
                        + " of small island states.</p>";
        String heading = "<h2>Trust and law and six words</h2>";

        assertThat(of(heading + paragraphs, paragraphs + heading).changes())
                .extracting(Redline.Change::what)
                .containsExactly("heading");
    }

    @Test
    void each_section_that_moved_is_told_and_those_within_it_are_not() {
        String rest = "<h2>Rest</h2><p>All the rest of it stays where it was.</p><p>There is a great deal of that, as"
                + " one can see here.</p><p>It goes on, and on, and on, for as long as anybody cares to read of such"
                + " things.</p><p>Then, at the very end of a long report, there are thanks to all who came.</p>";
        String part = "<h3>Part</h3><p>Some of the islands have cables of their own.</p>";

        assertThat(of(TRUST + ISLANDS + part + rest, rest + TRUST + ISLANDS + part)
                        .changes())
                .extracting(Redline.Change::excerpt)
                .containsExactly("Trust", "Islands");
    }

    @Test
    void items_that_are_the_same_elsewhere_moved_and_are_not_their_neighbours_rewritten() {
        String alpha = "<li>Alpha works on trust</li>";
        String beta = "<li>Beta works on trust</li>";
        String gamma = "<li>Gamma works on trust</li>";

        assertThat(of("<ul>" + alpha + beta + gamma + "</ul>", "<ul>" + gamma + alpha + beta + "</ul>")
                        .changes())
                .singleElement()
                .isEqualTo(new Redline.Change(1, List.of(Manner.MOVED), Kind.ITEM, List.of(), "Gamma works on trust"));
        assertThat(of("<ul>" + alpha + beta + gamma + "</ul>", "<ul>" + gamma + beta + alpha + "</ul>")
                        .changes())
                .extracting(Redline.Change::manners)
                .containsExactly(List.of(Manner.MOVED), List.of(Manner.MOVED));
    }

    @Test
    void a_heading_with_a_small_change_is_the_same_heading_whatever_was_put_below_it() {
        Redline redline = of(
                "<h2>Conclusion</h2><p>A text that stays.</p>",
                "<h2>Conclusions</h2><p>Quite another one was put here.</p><p>A text that stays.</p>");

        assertThat(redline.changes())
                .extracting(Redline.Change::kind, Redline.Change::manners)
                .containsExactly(
                        tuple(Kind.HEADING, List.of(Manner.CHANGED)), tuple(Kind.PARAGRAPH, List.of(Manner.NEW)));
    }

    @Test
    void words_that_are_set_otherwise_are_told() {
        Redline redline = of("<p>A text that stays.</p>", "<blockquote><p>A text that stays.</p></blockquote>");

        assertThat(redline.changes())
                .singleElement()
                .extracting(Redline.Change::word)
                .isEqualTo("now set differently");
        assertThat(redline.html()).contains("<small>(now set differently)</small> A text that stays.");
    }

    @Test
    void what_the_author_struck_out_stands_once_and_is_told_from_what_the_comparison_took_away() {
        String plain = "<p>Members do not vote.</p>";
        String struck = "<p>Members do <del>not</del> vote.</p>";

        assertThat(words(plain, struck))
                .isEqualTo("<p class=\"changed\">Members do <s>not</s> <small>(now struck out)</small> vote.</p>");
        assertThat(words(struck, plain))
                .isEqualTo("<p class=\"changed\">Members do not <small>(no longer struck out)</small> vote.</p>");
        assertThat(words("<p>A text.</p>", "<p>A text.</p><p>Quite <del>new</del> this.</p>"))
                .contains("<ins>Quite <s>new</s> this.</ins>");
        assertThat(of(plain, struck).changes().get(0).excerpt()).isEqualTo("Members do (struck out: not) vote.");
    }

    @Test
    void items_that_became_numbered_paragraphs_are_set_differently_and_stay() {
        String items = "<ul><li>Alpha.</li><li>Beta.</li></ul>";
        String numbered = "<div class=\"paragraph\"><p><a class=\"number\" href=\"#p1\">1</a> Alpha.</p></div>"
                + "<div class=\"paragraph\"><p><a class=\"number\" href=\"#p2\">2</a> Beta.</p></div>";

        assertThat(of(items, numbered).changes())
                .extracting(Redline.Change::word)
                .containsExactly("now set differently", "now set differently");
        assertThat(words(items, numbered))
                .isEqualTo(
                        "<p><small>(now set differently)</small> <span class=\"number\"><ins>1</ins></span> Alpha.</p>"
                                + "<p><small>(now set differently)</small> <span class=\"number\"><ins>2</ins></span> Beta.</p>");
        assertThat(of(numbered, items).changes())
                .extracting(Redline.Change::word)
                .containsExactly("now set differently", "now set differently");
    }

    @Test
    void a_paragraph_that_was_split_and_two_that_were_joined_are_one_change_of_no_word() {
        String one = "<p>The first half is long. The second half too.</p>";
        String two = "<p>The first half is long.</p><p>The second half too.</p>";

        assertThat(of(one, two).changes())
                .singleElement()
                .extracting(Redline.Change::word)
                .isEqualTo("split in two");
        assertThat(words(one, two))
                .isEqualTo("<p><small>(split in two)</small> The first half is long.</p><p>The second half too.</p>");
        assertThat(of(two, one).changes())
                .singleElement()
                .extracting(Redline.Change::word)
                .isEqualTo("joined from two");
        assertThat(words(two, one))
                .isEqualTo("<p><small>(joined from two)</small> The first half is long. The second half too.</p>");
    }

    @Test
    void a_paragraph_that_was_split_and_changed_has_its_words_marked() {
        assertThat(words(
                        "<p>The first half is long. The second half too.</p>",
                        "<p>The first half is long.</p><p>The third half too.</p>"))
                .contains("<ins>")
                .contains("<del>");
    }

    @Test
    void a_picture_is_listed_by_what_is_said_instead_of_it() {
        assertThat(of("<p>A.</p>", "<p>A.</p><p><img src=\"a.png\" alt=\"A &quot;plan&quot;\"></p>")
                        .changes())
                .singleElement()
                .extracting(Redline.Change::excerpt)
                .isEqualTo("(picture: A \"plan\")");
    }

    @Test
    void a_very_long_paragraph_is_compared_where_it_changed() {
        String words = "and so on ".repeat(5000);

        String both = words("<p>" + words + "one " + words + "</p>", "<p>" + words + "two " + words + "</p>");
        assertThat(both.contains("<del>one</del><ins>two</ins>")).isTrue();
        assertThat(of("<p>a b " + "x y ".repeat(5000) + "</p>", "<p>b a " + "y x ".repeat(5000) + "</p>")
                        .changes())
                .isNotEmpty();
    }

    @Test
    void a_link_that_leads_elsewhere_is_a_change_and_told_in_words() {
        assertThat(words(
                        "<p>It is all in <a href=\"a.html\">this list</a> of the year.</p>",
                        "<p>It is all in <a href=\"b.html\">this list</a> of the year.</p>"))
                .isEqualTo("<p class=\"changed\">It is all in <a href=\"b.html\">this list</a> <small>(link changed; <a"
                        + " href=\"a.html\">the old link</a>)</small> of the year.</p>");
    }

    @Test
    void of_several_links_those_that_lead_elsewhere_are_told() {
        assertThat(words(
                        "<p><a href=\"a\">One</a>, <a href=\"b\">two</a>, <a href=\"c\"><em>three</em></a>.</p>",
                        "<p><a href=\"x\">One</a>, <a href=\"b\">two</a>, <a href=\"z\"><em>three</em></a>.</p>"))
                .isEqualTo(
                        "<p class=\"changed\"><a href=\"x\">One</a> <small>(link changed; <a href=\"a\">the old link</a>)"
                                + "</small>, <a href=\"b\">two</a>, <a href=\"z\"><em>three</em></a> <small>(link changed; <a"
                                + " href=\"c\">the old link</a>)</small>.</p>");
    }

    @Test
    void a_link_whose_words_changed_too_is_gone_and_new() {
        assertThat(words(
                        "<p>It is all in <a href=\"a.html\">this list</a> of the year.</p>",
                        "<p>It is all in <a href=\"b.html\">that table</a> of the year.</p>"))
                .isEqualTo("<p class=\"changed\">It is all in <del><a href=\"a.html\">this list</a></del>"
                        + "<ins><a href=\"b.html\">that table</a></ins> of the year.</p>");
    }

    @Test
    void a_text_that_was_no_link_is_gone_and_new_as_one() {
        assertThat(words(
                        "<p>It is all in this list of the whole year.</p>",
                        "<p>It is all in <a href=\"b.html\">this list</a> of the whole year.</p>"))
                .isEqualTo("<p class=\"changed\">It is all in <del>this list</del>"
                        + "<ins><a href=\"b.html\">this list</a></ins> of the whole year.</p>");
    }

    @Test
    void items_and_rows_are_compared_by_themselves() {
        assertThat(words(
                        "<ul><li>Apples</li><li>Pears</li></ul>",
                        "<ul><li>Apples</li><li>Plums</li><li>Pears</li></ul>"))
                .isEqualTo("<ul><li>Apples</li><li class=\"new\"><ins>Plums</ins></li><li>Pears</li></ul>");
        assertThat(words(
                        "<table><tbody><tr><td>Spam</td><td>12 contributions</td></tr></tbody></table>",
                        "<table><tbody><tr><td>Spam</td><td>17 contributions</td></tr></tbody></table>"))
                .contains(
                        "<table><tbody><tr class=\"changed\"><td>Spam</td><td><del>12</del><ins>17</ins> contributions</td>"
                                + "</tr></tbody></table>");
    }

    @Test
    void a_list_within_a_list_stays_one() {
        String list = "<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p><p>Four</p></li></ul>";

        assertThat(of(list, list).html())
                .isEqualTo("<ul><li>One</li><li class=\"continued\"><ul><li>Two</li></ul></li><li>Three</li>"
                        + "<li class=\"continued\"><p>Four</p></li></ul>");
    }

    @Test
    void a_heading_that_is_gone_is_none_any_more() {
        Redline redline =
                of("<h2>Old</h2><p>A text that stays.</p>", "<h2>Entirely different</h2><p>A text that stays.</p>");

        assertThat(redline.headings())
                .singleElement()
                .isEqualTo(new Redline.Heading(2, "Entirely different", "section-1"));
        assertThat(redline.html()).contains("<p class=\"gone\">", "<del>Old</del></p>");
    }

    @Test
    void a_text_of_another_script_is_compared_by_its_letters() {
        assertThat(words("<p>会议于九月十八日举行。</p>", "<p>会议于九月二十日举行。</p>"))
                .isEqualTo("<p class=\"changed\">会议于九月<del>十八</del><ins>二十</ins>日举行。</p>");
    }

    @Test
    void what_is_text_stays_text() {
        assertThat(words("<p>a &lt;script&gt; b c d</p>", "<p>a &lt;script&gt; b &amp; d</p>"))
                .contains("&lt;script&gt;", "&amp;")
                .doesNotContain("<script");
    }

    @Test
    void a_change_says_what_it_is_and_how_it_begins() {
        Redline.Change change = of("<p>Old words here, of them many.</p>", "<p>New words here, of them many.</p>")
                .changes()
                .get(0);

        assertThat(change)
                .isEqualTo(new Redline.Change(
                        1, List.of(Manner.CHANGED), Kind.PARAGRAPH, List.of(), "New words here, of them many."));
        assertThat(change.id()).isEqualTo("change-1");
    }
}
