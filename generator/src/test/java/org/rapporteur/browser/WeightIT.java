package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page weighs with everything that it loads, by a server that does not compress. */
@Browsed
class WeightIT {

    @Test
    void no_meeting_weighs_60_kB(Site site) {
        assertThat(site.pages("meeting"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(weight(site, address)).isBetween(20_000L, 60_000L));
    }

    @Test
    void the_home_page_weighs_less_than_80_kB(Site site) {
        assertThat(weight(site, "/")).isBetween(20_000L, 80_000L);
    }

    private static long weight(Site site, String address) {
        site.afresh();
        site.open(address);
        return site.requests().bytes();
    }
}
