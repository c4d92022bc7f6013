package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Long lists, filtered and ordered in place. */
@Browsed
class ListsIT {

    private static final String CATALOGUE = "/bpf/cybersecurity/2017/contributions/";

    @Test
    void a_list_shows_only_what_has_the_words(Site site) {
        Page page = site.open("/people/").type("Filter people", "rayamajhi").shows("1 of 54 people shown");

        assertThat(page.texts(".index > li")).singleElement().asString().contains("Shreedeep Rayamajhi");
        assertThat(page.address()).isEqualTo("/people/?people=rayamajhi");
        page.reload().shows("1 of 54 people shown");
        page.follow("Show all").shows("54 of 54 people shown");
        assertThat(page.address()).isEqualTo("/people/");
    }

    @Test
    void a_catalogue_shows_only_one_group_and_counts(Site site) {
        Page page = site.open(CATALOGUE).type("Stakeholder group", "Government");
        page.shows("1 of 17 contributions shown");

        assertThat(page.address()).contains("stakeholder-group=Government");
        assertThat(page.texts(".contributions > li")).hasSize(1).allMatch(line -> line.contains("Government"));
    }

    @Test
    void a_list_is_put_into_another_order(Site site) {
        Page page = site.open("/people/");
        List<String> before = page.texts(".index > li");
        page.type("Order", "Most");

        page.await(() -> "another order", () -> !page.texts(".index > li").equals(before));
        assertThat(page.texts(".index > li")).containsExactlyInAnyOrderElementsOf(before);
        List<String> ordered = page.texts(".index > li");
        assertThat(page.reload().shows("people shown").texts(".index > li")).isEqualTo(ordered);
    }

    @Test
    void an_address_of_a_filtered_list_shows_what_it_showed(Site site) {
        site.phone().open("/people/?people=rayamajhi").shows("1 of 54 people shown");
        site.open("/people/?people=nobody-is-called-so").shows("0 of 54 people shown");
    }

    @Test
    void past_dates_of_all_years_are_filtered_by_kind_as_one_list(Site site) {
        Page page = site.open("/calendar/").type("Kind", "Meeting").shows("past dates shown");

        assertThat(page.address()).contains("past-dates-kind=Meeting");
        assertThat(page.texts("[data-filter='past dates'] tr:not([hidden]) [data-facet='Kind']"))
                .isNotEmpty()
                .containsOnly("Meeting");
    }

    @Test
    void axe_finds_nothing_in_a_filtered_list(Site site) {
        assertThat(new Axe().violations(site.open("/people/?people=rayamajhi").shows("1 of 54")))
                .isEmpty();
    }
}
