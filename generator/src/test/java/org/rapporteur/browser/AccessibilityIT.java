package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Every kind of page, for readers of every kind: WCAG 2.2, levels A and AA. */
@Browsed
class AccessibilityIT {

    private final Axe axe = new Axe();

    @Test
    void axe_finds_nothing_at_a_desk(Site site) {
        everyKind(site, axe::violations);
    }

    @Test
    void axe_finds_nothing_at_a_desk_in_the_dark(Site site) {
        everyKind(site.dark(), axe::violations);
    }

    @Test
    void axe_finds_nothing_on_a_phone(Site site) {
        everyKind(site.phone(), axe::violations);
    }

    @Test
    void axe_finds_nothing_on_a_phone_in_the_dark(Site site) {
        everyKind(site.phone().dark(), axe::violations);
    }

    /** WCAG 1.4.10. */
    @Test
    void no_page_scrolls_sideways_on_a_phone(Site site) {
        everyKind(site.phone(), AccessibilityIT::outOfPlace);
    }

    /** WCAG 1.4.4. */
    @Test
    void text_of_double_size_is_all_there(Site site) {
        everyKind(site.window(1280, 900).textSize(32), AccessibilityIT::outOfPlace);
        everyKind(site.window(640, 900).textSize(32), AccessibilityIT::outOfPlace);
    }

    /** WCAG 2.4.3 and 2.4.7. */
    @Test
    void what_the_keyboard_reaches_shows_it(Site site) {
        everyKind(site, page -> page.ask(Script.text("unfocused.js")));
        everyKind(site.forcedColours(), page -> page.ask(Script.text("unfocused.js")));
    }

    @Test
    void what_does_not_show_its_focus_is_seen(Site site) {
        Page page = site.open("/");
        page.ask("document.body.innerHTML = arguments[0]", "<a href=# id=bare>Bare</a> <b tabindex=3>Early</b>");
        page.ask("bare.style.outline = '0'");

        assertThat(page.<List<String>>ask(Script.text("unfocused.js"))).hasSize(2);
    }

    /** WCAG 2.4.1. */
    @Test
    void the_first_key_offers_to_skip_to_the_content(Site site) {
        for (String address : site.pagesOfEveryKind()) {
            Page page = site.open(address);
            if (!page.all("header").isEmpty()) {
                page.press(Keys.TAB);
                assertThat(page.focused().getText()).isEqualTo("Skip to the content");
                page.press(Keys.ENTER);
                assertThat(page.focused().getTagName()).as(address).isEqualTo("main");
            }
        }
    }

    @Test
    void who_wants_stillness_gets_no_motion(Site site) {
        String motion = "return getComputedStyle(document.documentElement).scrollBehavior";

        assertThat(site.motion().open("/").<String>ask(motion)).isEqualTo("smooth");
        site.stillness();
        everyKind(site, page -> page.ask(Script.text("moving.js")));
    }

    /** Colours that a reader forces on all pages take backgrounds and shadows away; what they said must be said by lines. */
    @Test
    void forced_colours_keep_what_is_marked(Site site) {
        Page page = site.forcedColours().open("/bpf/cybersecurity/2017/meetings/04/#p2");

        assertThat(page.one("#p2").getCssValue("outline-style")).isEqualTo("solid");
        assertThat(site.open("/people/").one(".masthead [aria-current]").getCssValue("border-bottom-style"))
                .isEqualTo("solid");
    }

    @Test
    void what_is_out_of_place_is_seen(Site site) {
        Page page = site.open("/");
        page.ask(
                "document.body.innerHTML = arguments[0]",
                "<p>Under</p><p id=over>Over</p><p id=wide>Wide</p><p id=cut>Cut</p>");
        page.ask(
                "over.style.marginTop = '-2em'; wide.style.width = '2000px'; cut.style = 'overflow: hidden; height: 5px'");

        assertThat(outOfPlace(page)).hasSize(4);
        assertThat(axe.violations(page)).isNotEmpty();
    }

    private static List<String> outOfPlace(Page page) {
        return Stream.of("clipped.js", "overlapping.js", "wide.js")
                .flatMap(script -> page.<List<String>>ask(Script.text(script)).stream())
                .toList();
    }

    private static void everyKind(Site site, Function<Page, List<String>> faults) {
        SoftAssertions.assertSoftly(softly -> site.pagesOfEveryKind()
                .forEach(address -> softly.assertThat(faults.apply(site.open(address)))
                        .as(address)
                        .isEmpty()));
    }
}
