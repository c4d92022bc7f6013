package org.rapporteur.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a robots.txt asks of us, by RFC 9309. */
class RobotsTest {

    private static Robots read(String text) {
        return RobotsReader.read(text);
    }

    @Test
    void an_empty_file_asks_nothing() {
        assertThat(read("")).isEqualTo(Robots.ALL);
        assertThat(read("# Nothing here: but a comment\n\n")).isEqualTo(Robots.ALL);
    }

    @Test
    void rules_for_anybody_are_for_us() {
        Robots robots = read("User-agent: *\nDisallow: /private/\n");

        assertThat(robots.allow("/private/a")).isFalse();
        assertThat(robots.allow("/public/a")).isTrue();
    }

    @Test
    void rules_for_others_are_not() {
        assertThat(read("User-agent: OtherBot\nDisallow: /\n").allow("/a")).isTrue();
        assertThat(read("User-agent: Rapporteurbot\nDisallow: /\n").allow("/a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Rapporteur", "rapporteur", "RAPPORTEUR/1.0", "Rapporteur (link check)"})
    void rules_for_us_take_the_place_of_those_for_anybody(String name) {
        Robots robots = read("User-agent: *\nDisallow: /\n\nUser-agent: " + name + "\nDisallow: /x\n");

        assertThat(robots.allow("/a")).isTrue();
        assertThat(robots.allow("/x")).isFalse();
    }

    @Test
    void a_group_without_rules_lets_us_in() {
        assertThat(read("User-agent: rapporteur\nDisallow:\n\nUser-agent: *\nDisallow: /\n")
                        .allow("/a"))
                .isTrue();
        assertThat(read("User-agent: *\nDisallow: /\nUser-agent: rapporteur\n").allow("/a"))
                .isTrue();
    }

    @Test
    void several_names_can_stand_over_one_group() {
        String names = "User-agent: OtherBot\nUser-agent: Rapporteur\n\nUser-agent: ThirdBot\nDisallow: /x\n";

        assertThat(read(names).allow("/x")).isFalse();
    }

    @Test
    void groups_for_one_name_are_taken_together() {
        Robots robots = read("User-agent: rapporteur\nDisallow: /x\n"
                + "User-agent: other\nDisallow: /y\n"
                + "User-agent: rapporteur\nDisallow: /z\n");

        assertThat(robots.allow("/x")).isFalse();
        assertThat(robots.allow("/y")).isTrue();
        assertThat(robots.allow("/z")).isFalse();
    }

    @Test
    void lines_that_say_something_else_end_no_group() {
        Robots robots = read("User-agent: other\nSitemap: https://example.org/map.xml\nContent-Signal: search=yes\n"
                + "User-agent: *\nnonsense\nDisallow: /x\n");

        assertThat(robots.allow("/x")).isFalse();
    }

    @Test
    void a_rule_before_any_name_is_nobodys() {
        assertThat(read("Disallow: /\nUser-agent: *\nDisallow: /x\n").allow("/a"))
                .isTrue();
    }

    @Test
    void the_longest_rule_decides_wherever_it_stands() {
        Robots robots =
                read("User-agent: *\nAllow: /page\nDisallow: /page/draft\nAllow: /page/draft/open\nDisallow: /p\n");

        assertThat(robots.allow("/page/a")).isTrue();
        assertThat(robots.allow("/page/draft/a")).isFalse();
        assertThat(robots.allow("/page/draft/open")).isTrue();
        assertThat(robots.allow("/path")).isFalse();
    }

    @Test
    void of_two_rules_of_one_length_the_friendly_one_decides() {
        assertThat(read("User-agent: *\nDisallow: /page\nAllow: /page\n").allow("/page"))
                .isTrue();
        assertThat(read("User-agent: *\nAllow: /page\nDisallow: /page\n").allow("/page"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /a, true",
        "/a, /ab/c?d=e, true",
        "/a, /A, false",
        "/a/, /a, false",
        "/a$, /a, true",
        "/a$, /ab, false",
        "/*.pdf, /files/report.pdf, true",
        "/*.pdf, /files/report.pdf?v=2, true",
        "/*.pdf$, /files/report.pdf, true",
        "/*.pdf$, /files/report.pdf?v=2, false",
        "/*.pdf$, /files.pdf/report.pdf, true",
        "*, /, true",
        "/a*b*c, /a-b-b-c-d, true",
        "/a*b*c, /a-c-b, false",
        "/**a, /xa, true",
        "/*?id=, /page?id=7, true",
        "/a*a$, /a, false",
        "/$a, /$ab, true",
        "/a%2Ab, /a*b, true",
        "/a%2Ab, /axb, false",
        "/a%24, /a$, true",
        "/%62%61%7a, /baz, true",
        "/baz, /%62%61%7A, true",
        "/a%2fb, /a%2Fb, true",
        "/a%2Fb, /a/b, false",
        "/r\u00e9sum\u00e9, /r%c3%a9sum%c3%a9, true",
        "/%E3%83%84, /\u30c4, true",
        "/100%, /100%, true"
    })
    void a_pattern_means_these_paths(String pattern, String path, boolean meant) {
        assertThat(read("User-agent: *\nDisallow: " + pattern + "\n").allow(path))
                .isEqualTo(!meant);
    }

    @Test
    void blanks_comments_and_all_line_ends_are_understood() {
        Robots robots =
                read("\uFEFF  USER-AGENT :  *  # all\r\n\tdisallow\t:/x # not this\rDisallow:/y\nDisallow: #/z\n");

        assertThat(robots.allow("/x")).isFalse();
        assertThat(robots.allow("/y")).isFalse();
        assertThat(robots.allow("/z")).isTrue();
    }

    @Test
    void a_pause_is_asked_for_in_seconds() {
        assertThat(read("User-agent: *\nCrawl-delay: 2.5\nDisallow: /x\n").delay())
                .isEqualTo(Duration.ofMillis(2500));
        assertThat(read("User-agent: *\nUser-agent: rapporteur\nCrawl-delay: 5\n")
                        .delay())
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(read("User-agent: *\nCrawl-delay: soon\n").delay()).isZero();
        assertThat(read("User-agent: other\nCrawl-delay: 5\n").delay()).isZero();
    }

    /** As large as it may be; whoever goes back and forth in it does not come to an end. */
    @ParameterizedTest
    @CsvSource({
        "<",
        ":",
        "#",
        "' '",
        "%",
        "*a",
        "*b",
        "'\nUser-agent: *'",
        "'\nUser-agent: x'",
        "'\nDisallow: /*a*a*a*b'"
    })
    void a_hostile_file_is_read_in_no_time(String piece) {
        String file = "User-agent: *\nDisallow: " + piece.repeat(500_000 / piece.length());

        assertThat(read("<html>\n" + file).allow("/" + "a".repeat(2_000))).isTrue();
    }
}
