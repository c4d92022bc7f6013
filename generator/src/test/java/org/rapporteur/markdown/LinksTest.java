package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

class LinksTest {

    @Test
    void a_link_is_a_hole_with_its_target_decoded() {
        assertThat(Reading.of("see [it](a\\_b.md?x&amp;y#p3 \"so &lt;\")\n")
                        .body()
                        .holes(Piece.Link.class))
                .containsExactly(new Piece.Link("a_b.md?x&y#p3", "so <", new Position("content/a.md", 1, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.org",
                "HTTPS://x.org/a_(b)",
                "mailto:a@b.org",
                "../05/index.md#p3",
                "#p7",
                "/about.md",
                "a%20b.md",
                "10:30.md",
                "./a:b.md",
                "?q=a:b",
                "<Final report.pdf>"
            })
    void what_may_be_linked(String target) {
        Reading read = Reading.of("[t](" + target + ")\n");
        assertThat(read.body().holes(Piece.Link.class)).hasSize(1);
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:x",
                "java&#115;cript:x",
                "java&#x73;cript:x",
                "java\\script:x",
                "java%73cript:x",
                "java&#10;script:x",
                "java&Tab;script:x",
                "&#1;javascript:x",
                "data:text/html,x",
                "vbscript:x",
                "//host/x",
                "/\\host",
                "&#47;/host",
                "ftp://x.org",
                "file:///etc/passwd",
                "unlinked:x",
                "<java script:x>",
                "javascript&colon;x"
            })
    void anything_else_is_an_error_and_shown_as_text(String target) {
        Reading read = Reading.of("a [t](" + target + ")\n");
        assertThat(read.html()).isEqualTo("<p>a t</p>");
        assertThat(read.rules()).containsExactly(Rule.BAD_LINK_SCHEME);
        assertThat(read.found().get(0).position().column()).isBetween(7, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[t]()", "[t](#)", "[t](<>)", "[t]( )"})
    void an_empty_target_is_an_error_that_says_how_to_mark_a_lost_link(String link) {
        Reading read = Reading.of(link + "\n");
        assertThat(read.html()).isEqualTo("<p>t</p>");
        assertThat(read.rules()).containsExactly(Rule.EMPTY_LINK);
        assertThat(read.found().get(0).hint()).contains("unlinked:");
    }

    @Test
    void a_lost_link_is_marked() {
        assertThat(Reading.of("[the call](unlinked:)\n").html())
                .isEqualTo("<p><span class=\"unlinked\">the call</span>(lost)</p>");
    }

    @Test
    void reference_links_point_at_their_definition() {
        Reading read = Reading.of("[a][x] [x] [x][]\n\n[x]: javascript:x\n");
        assertThat(read.html()).isEqualTo("<p>a x x</p>");
        assertThat(read.places()).containsOnly("3:6 bad-link-scheme");
        assertThat(Reading.of("[x]\n\n[x]: <a b.md> 't'\n").html())
                .isEqualTo("<p><a href=\"a b.md\" title=\"t\">x</a></p>");
    }

    @Test
    void an_undefined_reference_is_text() {
        assertThat(Reading.of("[a] [b][c] ![d] [*e*][] [Chair]: so be it\n").html())
                .isEqualTo("<p>[a] [b][c] ![d] [<em>e</em>][] [Chair]: so be it</p>");
    }

    @Test
    void addresses_in_angle_brackets_are_links() {
        assertThat(Reading.of("<http://x.org/?a&b> <a@b.org>\n").html())
                .isEqualTo("<p><a href=\"http://x.org/?a&amp;b\">http://x.org/?a&amp;b</a> "
                        + "<a href=\"mailto:a@b.org\">a@b.org</a></p>");
        assertThat(Reading.of("<javascript:x>\n").rules()).containsExactly(Rule.BAD_LINK_SCHEME);
    }

    @Test
    void bare_addresses_are_links_without_what_closes_the_sentence() {
        assertThat(Reading.of("(see http://x.org/a_(b)), https://y.org?a=1&amp;b_c=2. “http://z.org”\n")
                        .body()
                        .holes(Piece.Link.class))
                .extracting(Piece.Link::target)
                .containsExactly("http://x.org/a_(b)", "https://y.org?a=1&b_c=2", "http://z.org");
    }

    @Test
    void a_bare_address_has_its_place() {
        assertThat(Reading.of("> one\n> two http://x.org\n")
                        .body()
                        .holes(Piece.Link.class)
                        .get(0)
                        .position())
                .isEqualTo(new Position("content/a.md", 2, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`http://x.org`", "http:\\//x.org", "ahttp://x.org", "http://", "httpx://y", "www.x.org"})
    void what_is_no_bare_address(String text) {
        assertThat(Reading.of(text + "\n").body().holes(Piece.Link.class)).isEmpty();
    }

    @Test
    void no_link_stands_in_a_link() {
        assertThat(Reading.of("[a http://x <http://y> b](z) [http://u.v](unlinked:)\n")
                        .html())
                .isEqualTo(
                        "<p><a href=\"z\">a http://x http://y b</a> <span class=\"unlinked\">http://u.v</span>(lost)</p>");
    }

    @Test
    void a_link_without_text_shows_its_target() {
        assertThat(Reading.of("[](x.md)\n").html()).isEqualTo("<p><a href=\"x.md\">x.md</a></p>");
        assertThat(Reading.of("[![a](i.png)](x.md)\n").html())
                .isEqualTo("<p><a href=\"x.md\"><img src=\"i.png\" alt=\"a\"></a></p>");
    }

    @Test
    void images_are_holes() {
        assertThat(Reading.of("![a *b* [c](d) ![e](f)](g.png \"t\")\n").body().holes(Piece.Image.class))
                .containsExactly(new Piece.Image("g.png", "a b c e", "t", new Position("content/a.md", 1, 25)));
        assertThat(Reading.of("![a][x]\n\n[x]: i.png\n").html()).isEqualTo("<p><img src=\"i.png\" alt=\"a\"></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:x", "mailto:a@b.org", "unlinked:", "data:image/png;base64,AA", "//host/i.png"})
    void images_of_other_schemes_are_their_text(String target) {
        Reading read = Reading.of("![a](" + target + ")\n");
        assertThat(read.html()).isEqualTo("<p>a</p>");
        assertThat(read.rules()).containsExactly(Rule.BAD_LINK_SCHEME);
    }
}
