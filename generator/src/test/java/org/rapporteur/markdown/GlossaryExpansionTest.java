package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryExpansionTest {

    private static final GlossaryExpansion GLOSSARY = new GlossaryExpansion(Map.of(
            "BPF", "Best Practice Forum",
            "BPFs", "Best Practice Forum",
            "IGF", "Internet Governance Forum",
            "IGF Secretariat", "the \"office\" in Geneva",
            "R&D", "research & development",
            "论坛", "forum"));

    private static String expanded(String markdown) {
        return Reading.html(GLOSSARY.expand(Reading.of(markdown).body().pieces()));
    }

    private static String abbr(String title, String text) {
        return "<abbr title=\"" + title + "\">" + text + "</abbr>";
    }

    @Test
    void the_first_use_is_explained() {
        assertThat(expanded("The BPF is a BPF.\n\nBPFs\n"))
                .isEqualTo("<p>The " + abbr("Best Practice Forum", "BPF") + " is a BPF.</p><p>BPFs</p>");
    }

    @Test
    void a_plural_is_a_use() {
        assertThat(expanded("Two IGFs, IGF\n"))
                .isEqualTo("<p>Two " + abbr("Internet Governance Forum", "IGFs") + ", IGF</p>");
    }

    @Test
    void the_longest_term_wins_across_a_line_end() {
        assertThat(expanded("IGF\nSecretariat, IGF\n"))
                .isEqualTo("<p>" + abbr("the &quot;office&quot; in Geneva", "IGF\nSecretariat") + ", "
                        + abbr("Internet Governance Forum", "IGF") + "</p>");
    }

    @Test
    void terms_are_whole_words_in_their_own_case() {
        assertThat(expanded("igf IGFx xIGF IGF2 BPFsx\n")).doesNotContain("<abbr");
    }

    @Test
    void characters_that_are_escaped_are_compared_as_such() {
        assertThat(expanded("R&D\n")).isEqualTo("<p>" + abbr("research &amp; development", "R&amp;D") + "</p>");
        assertThat(expanded("论坛\n")).contains("<abbr");
    }

    @Test
    void links_code_headings_and_explained_terms_are_left_alone() {
        String html = expanded(
                "## IGF\n\n[IGF *IGF*](x) `IGF` <kbd>IGF</kbd> <abbr title=\"x\">IGF</abbr>\n\n    IGF\n\nhttp://IGF.org IGF\n");
        assertThat(html.split("Internet Governance Forum", -1)).hasSize(2);
        assertThat(html).endsWith(abbr("Internet Governance Forum", "IGF") + "</p>");
    }

    @Test
    void each_page_begins_anew() {
        assertThat(expanded("IGF\n")).isEqualTo(expanded("IGF\n"));
        assertThat(GLOSSARY.expand(List.of())).isEmpty();
    }

    @Test
    void many_terms_cost_little() {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            many.put("T" + i, "Term " + i);
        }
        List<Piece> pieces = Reading.of("word T7 word ".repeat(20_000)).body().pieces();
        assertThat(Reading.html(new GlossaryExpansion(many).expand(pieces))).contains(abbr("Term 7", "T7"));
    }
}
