package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Finding by words, down to the numbered paragraph. */
@Browsed
class SearchIT {

    private static final String PARAGRAPH = "/bpf/cybersecurity/2016/meetings/05/#p4";

    @Test
    void words_typed_on_any_page_lead_to_the_paragraph_that_has_them(Site site) {
        Page page = site.open("/meetings/").type("Search the record", "law enforcement" + Keys.ENTER);
        page.shows("passages found");
        assertThat(page.address()).startsWith("/search/?q=law+enforcement");

        page.followWhere("Virtual Meeting V", "Paragraph 4");
        assertThat(page.address()).isEqualTo(PARAGRAPH);
        assertThat(page.one(":target").getText()).contains("law enforcement");
    }

    @Test
    void the_keyboard_alone_searches_and_narrows_down(Site site) {
        Page page = site.open("/").tabTo("Search the record").press("law enforcement", Keys.ENTER);
        page.shows("passages found").tabTo("Year").press("2016");

        page.await(() -> "the year in the address", () -> page.address().contains("year=2016"));
        page.shows("found").tabTo("Paragraph 4").press(Keys.ENTER);
        assertThat(page.address()).isEqualTo(PARAGRAPH);
    }

    @Test
    void arrows_lead_from_the_field_to_the_results_and_back(Site site) {
        Page page =
                site.open("/search/?q=law+enforcement").shows("passages found").tabTo("Search the record");
        String results = ".found a:focus";
        assertThat(page.press(Keys.ARROW_DOWN).all(results)).hasSize(1);
        assertThat(page.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP).all(results))
                .isEmpty();

        assertThat(page.focused().getDomAttribute("name")).isEqualTo("q");
    }

    @Test
    void on_a_phone_the_facets_are_folded_until_one_is_chosen(Site site) {
        String open = ".narrow[open]";
        assertThat(site.phone().open("/search/?q=cybersecurity").shows("found").all(open))
                .isEmpty();
        assertThat(site.open("/search/?q=cybersecurity&year=2016")
                        .shows("found")
                        .all(open))
                .hasSize(1);
    }

    @Test
    void a_slip_of_the_fingers_is_forgiven(Site site) {
        Page page = site.open("/search/?q=law+enforcment").shows("Paragraph 4");

        assertThat(page.text()).contains("law enforcement");
    }

    @Test
    void a_hard_deadline_is_found_in_the_timeline_of_its_cycle(Site site) {
        Page page = site.open("/search/?q=comments+on+the+draft+close").shows("passages found");
        assertThat(page.text()).doesNotContain("Did you mean");

        page.followWhere("Hard deadline", "Comments on the draft close");
        assertThat(page.address()).isEqualTo("/bpf/cybersecurity/2017/#_timeline");
    }

    @Test
    void a_date_in_figures_is_one_word(Site site) {
        Page page = site.open("/search/?q=2017-09-18").shows("Virtual Meeting IV");

        assertThat(page.text()).doesNotContain("Nothing has");
    }

    @Test
    void a_list_of_contributions_says_whose_it_is(Site site) {
        Page page = site.open("/search/?q=cybersecurity+2017&kind=contribution");

        assertThat(page.shows("Contributions, BPF Cybersecurity 2017").texts(".found h3"))
                .allMatch(title -> title.contains(", "));
    }

    @Test
    void accents_and_capitals_make_no_difference(Site site) {
        site.open("/search/?q=mÁRILYN+cade").shows("Marilyn Cade");
    }

    @Test
    void the_address_of_a_search_finds_the_same_again(Site site) {
        String first = site.open("/search/?q=law+enforcement&year=2016")
                .shows("found")
                .one(".found")
                .getText();
        Page again = site.page().reload().shows("found");

        assertThat(again.one(".found").getText()).isEqualTo(first);
        assertThat(again.named("Year").getDomProperty("value")).isEqualTo("2016");
    }

    @Test
    void what_is_nowhere_is_said_to_be_nowhere(Site site) {
        site.open("/search/?q=qqqqxyzzy").shows("Nothing was found");
    }

    @Test
    void who_finds_nothing_is_told_what_else_to_try(Site site) {
        Page page = site.open("/search/?q=qqqqxyzzy").shows("Try another spelling");
        assertThat(page.follow("look through the lists").address()).endsWith("#_ways");

        site.open("/search/?q=qqqqxyzzy+zzyxqqqq").shows("Try fewer words");
    }

    @Test
    void a_person_is_asked_for_by_slug_or_by_name(Site site) {
        String bySlug = site.open("/search/?person=marilyn-cade")
                .shows("with Marilyn Cade")
                .one("#_status")
                .getText();
        Page byName = site.open("/search/?person=Marilyn+Cade").shows("with Marilyn Cade");

        assertThat(byName.one("#_status").getText()).isEqualTo(bySlug).doesNotStartWith("0");
        assertThat(byName.named("Person").getDomProperty("value")).isEqualTo("Marilyn Cade");
    }

    @Test
    void a_first_query_loads_less_than_60_kB_beside_the_page(Site site) {
        site.open("/search/");
        long page = site.requests().bytes();
        site.afresh();
        site.open("/search/?q=law+enforcement").shows("passages found");

        assertThat(site.requests().bytes() - page).isLessThan(60_000);
    }

    @Test
    void searching_speaks_to_the_site_alone(Site site) {
        site.open("/search/?q=law+enforcement").shows("passages found");
        Requests requests = site.requests();

        assertThat(requests.leaving(site.root())).isEmpty();
        assertThat(requests.failed()).isEmpty();
    }

    @Test
    void without_scripts_the_page_leads_on_by_lists(Site site) {
        Page page = site.withoutScripts().open("/").type("Search the record", "law enforcement" + Keys.ENTER);

        assertThat(page.address()).startsWith("/search/?q=law+enforcement");
        assertThat(page.follow("People").heading()).isEqualTo("People");
    }

    @Test
    void axe_finds_nothing_among_results(Site site) {
        assertThat(new Axe().violations(site.open("/search/?q=law+enforcement").shows("passages found")))
                .isEmpty();
        assertThat(new Axe()
                        .violations(site.dark()
                                .phone()
                                .open("/search/?q=law+enforcement")
                                .shows("passages found")))
                .isEmpty();
    }
}
