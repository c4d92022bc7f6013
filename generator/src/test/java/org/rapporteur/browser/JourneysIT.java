package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The ways of readers of every kind through the site. */
@Browsed
class JourneysIT {

    private static final String MEETING = "/bpf/cybersecurity/2017/meetings/04/";

    private static final String WORDS = "document.querySelectorAll('noscript').forEach(instead => instead.remove());"
            + "return document.querySelector('main').innerText";

    @Test
    void the_number_of_a_paragraph_is_its_address(Site site) {
        Page page = site.open(MEETING).follow("Paragraph 2.");

        assertThat(page.address()).isEqualTo(MEETING + "#p2");
        assertThat(page.one(":target").getText()).contains("The meeting began with an overview");
        assertThat(page.reload().one(":target").getText()).contains("The meeting began with an overview");
        assertThat(page.ask("const box = document.querySelector(':target').getBoundingClientRect();"
                                + "return box.top >= 0 && box.top < innerHeight")
                        .equals(true))
                .as("it is in sight")
                .isTrue();
    }

    @Test
    void the_paragraph_of_an_address_stands_out(Site site) {
        String mark = "return getComputedStyle(document.querySelector('#p2')).backgroundColor";

        String plain = site.open(MEETING).ask(mark);
        assertThat(site.open(MEETING + "#p2").<String>ask(mark)).isNotEqualTo(plain);
        String inTheDark = site.dark().open(MEETING).ask(mark);
        assertThat(site.open(MEETING + "#p2").<String>ask(mark)).isNotEqualTo(inTheDark);
    }

    @Test
    void the_keyboard_alone_leads_from_the_home_page_to_a_paragraph(Site site) {
        Page page = site.open("/").tabTo("Virtual Meeting IV").press(Keys.ENTER);
        assertThat(page.heading()).isEqualTo("Virtual Meeting IV");

        page.tabTo("Paragraph 2.").press(Keys.ENTER);
        assertThat(page.address()).isEqualTo(MEETING + "#p2");
    }

    @Test
    void a_phone_leads_from_the_home_page_to_a_paragraph_by_touch(Site site) {
        Page page =
                site.phone().open("/").tap("Meetings").tap("Virtual Meeting IV").tap("Paragraph 2");

        assertThat(page.address()).isEqualTo(MEETING + "#p2");
        assertThat(page.one(":target").isDisplayed()).isTrue();
    }

    @Test
    void without_scripts_every_page_says_the_same_and_leads_on(Site site) {
        for (String address : site.pagesOfEveryKind()) {
            String with = site.withScripts().open(address).ask(WORDS);
            String without = site.withoutScripts().open(address).ask(WORDS);

            assertThat(without).as(address).isNotBlank();
            assertThat(with.lines().map(String::strip))
                    .as(address)
                    .containsAll(without.lines().map(String::strip).toList());
        }
        Page page = site.withoutScripts().open("/").follow("People").follow("Marilyn Cade");
        assertThat(page.follow("Virtual Meeting IV").heading()).isEqualTo("Virtual Meeting IV");
    }

    @Test
    void on_paper_a_meeting_is_its_text_without_what_can_only_be_clicked(Site site) {
        Page page = site.open(MEETING);
        String words = page.one(".body").getText();
        site.onPaper();

        assertThat(page.one(".body").getText().replaceAll("<http[^>]*>|\\s", ""))
                .contains(words.replaceAll("\\s", "").substring(0, 500));
        assertThat(page.one("h1").isDisplayed()).isTrue();
        assertThat(page.all("nav, .skip")).isNotEmpty().noneMatch(link -> link.isDisplayed());
        assertThat(page.one("body").getCssValue("background-color")).isEqualTo("rgba(255, 255, 255, 1)");
    }

    @Test
    void in_the_dark_paper_stays_white(Site site) {
        Page page = site.dark().open(MEETING);
        site.onPaper();

        assertThat(page.one("body").getCssValue("background-color")).isEqualTo("rgba(255, 255, 255, 1)");
    }

    @Test
    void an_old_address_leads_to_where_the_page_is_now(Site site) {
        Page page = site.open("/beside/an-alias-redirects-to-its-document/old/about.html");

        page.await(() -> "the page About", () -> page.heading().equals("About"));
        assertThat(page.address()).isEqualTo("/beside/an-alias-redirects-to-its-document/about/");
    }
}
