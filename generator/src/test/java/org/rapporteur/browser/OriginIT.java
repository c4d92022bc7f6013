package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is all that its readers' browsers ever speak to. */
@Browsed
class OriginIT {

    @Test
    void no_page_asks_for_anything_outside_of_the_site_or_that_is_not_there(Site site) {
        site.pagesOfEveryKind().forEach(site::open);
        Requests requests = site.requests();

        assertThat(requests.addresses())
                .hasSizeGreaterThan(site.pagesOfEveryKind().size());
        assertThat(requests.leaving(site.root())).isEmpty();
        assertThat(requests.failed()).isEmpty();
    }

    @Test
    void a_request_that_leaves_the_site_is_seen(Site site, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("index.html"), "<img src=http://elsewhere.invalid/a.png><img src=/b.png>");
        try (SiteServer other = new SiteServer(folder, "/base/")) {
            site.visit(other.root());
            Requests requests = site.requests();

            assertThat(requests.leaving(other.root()).toString())
                    .contains("http://elsewhere.invalid/a.png")
                    .contains("/b.png");
            assertThat(requests.failed()).anyMatch(failed -> failed.contains("/b.png"));
        }
    }

    @Test
    void an_address_that_leads_nowhere_shows_a_page_of_the_site_that_leads_on(Site site) {
        Page page = site.open("/nowhere/at/all");
        assertThat(page.all("h1")).hasSize(1);
        page.follow("Intersessional Outputs");

        assertThat(page.address()).isEqualTo("/");
        assertThat(site.requests().leaving(site.root())).isEmpty();
    }
}
