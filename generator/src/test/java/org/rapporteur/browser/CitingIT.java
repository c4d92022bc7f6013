package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Citing a meeting and its paragraphs. */
@Browsed
class CitingIT {

    private static final String MEETING = "/bpf/cybersecurity/2017/meetings/04/";

    @Test
    void a_citation_is_copied(Site site) {
        Page page = site.open(MEETING).follow("Copy citation of this page").shows("Copied");

        assertThat(site.clipboard())
                .startsWith("IGF Secretariat, “Virtual Meeting IV”, BPF Cybersecurity 2017")
                .contains("18 September 2017")
                .endsWith(MEETING);
        page.follow("BibTeX").follow("Copy BibTeX of this page");
        page.await(() -> "BibTeX on the clipboard", () -> site.clipboard().startsWith("@techreport{"));
    }

    @Test
    void the_keyboard_alone_copies_the_address_of_a_paragraph(Site site) {
        Page page = site.open(MEETING).tabTo("Paragraph 2.").tabTo("Copy link to paragraph 2");
        page.press(Keys.ENTER).shows("Copied");

        assertThat(site.clipboard())
                .isEqualTo(site.root()
                        .resolve("bpf/cybersecurity/2017/meetings/04/#p2")
                        .toString());
    }

    @Test
    void a_paragraph_leads_to_its_own_citation(Site site) {
        Page page = site.open(MEETING + "#p2").follow("Cite paragraph 2");

        assertThat(page.one(":target").getText()).contains("paragraph 2").contains("Virtual Meeting IV");
    }

    @Test
    void without_scripts_the_citation_is_there_and_leads_to_those_of_paragraphs(Site site) {
        Page page = site.withoutScripts().open(MEETING);
        page.shows("IGF Secretariat, “Virtual Meeting IV”");

        page.follow("BibTeX").shows("@techreport{");
        page.follow("1 to 8").shows("paragraph 2");
    }
}
