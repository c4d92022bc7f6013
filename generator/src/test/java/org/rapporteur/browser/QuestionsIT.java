package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The questions that brought readers here: each answered from the home page by who has never been here. */
@Browsed
class QuestionsIT {

    @Test
    void what_did_the_meeting_of_18_September_2017_agree(Site site) {
        Page page = site.open("/").followWhere("18 September 2017");

        assertThat(page.one("#_decisions + *").getText())
                .contains("Submissions can continue to be made on a rolling basis up until the IGF itself")
                .contains("30 September 2017")
                .contains("The next meeting takes place in the week of 9 October");
    }

    @Test
    void who_was_there(Site site) {
        Page page = site.open("/").followWhere("18 September 2017").follow("Participants List");

        assertThat(page.all("main tbody tr")).hasSize(17);
        page.shows("Marilyn Cade");
    }

    @Test
    void how_did_cybersecurity_grow_out_of_spam_and_csirts(Site site) {
        Page page = site.open("/").follow("Best Practice Forums").follow("BPF Cybersecurity");
        page.shows("grew out of BPF Spam and BPF CSIRTs").shows("2014 to 2015");

        assertThat(page.follow("BPF Spam").address()).isEqualTo("/bpf/spam/");
        page.back().follow("BPF CSIRTs");
        assertThat(page.address()).isEqualTo("/bpf/csirts/");
    }

    @Test
    void what_did_Shreedeep_Rayamajhi_give_in_both_spellings(Site site) {
        Page page = site.open("/").follow("People").follow("Shreedeep Rayamajhi");
        page.shows("Shredeep Rayamajhi").shows("3 contributions");

        assertThat(page.all(".contributions > li")).hasSize(3);
        page.shows("BPF Cybersecurity 2016").shows("BPF Cybersecurity 2017");
    }

    /** Asked a week before that meeting. */
    @Test
    void which_deadline_is_next_and_is_it_hard(Site site) {
        Page page = site.open(RealSite.IN_2017);

        assertThat(page.texts("main .timeline tbody tr").stream().filter(row -> row.contains("eadline")))
                .first()
                .asString()
                .contains("15 September 2017", "Soft deadline");
    }

    @Test
    void which_paragraphs_speak_of_law_enforcement(Site site) {
        Page page = site.open("/").type("Search the record", "law enforcement" + Keys.ENTER);
        page.shows("passages found");

        assertThat(page.texts(".found > li"))
                .anyMatch(found -> found.contains("Virtual Meeting V") && found.contains("Paragraph 4"));
    }

    @Test
    void how_is_paragraph_2_of_that_meeting_cited(Site site) {
        Page page = site.open("/").followWhere("18 September 2017").follow("Paragraph 2.");
        page.follow("Cite paragraph 2");

        assertThat(page.one(":target").getText())
                .contains("Virtual Meeting IV", "18 September 2017", "paragraph 2", "meetings/04/#p2");
    }

    @Test
    void where_are_all_contributions_to_2017_as_a_spreadsheet(Site site) {
        Page page = site.open("/").follow("Best Practice Forums").follow("BPF Cybersecurity 2017");
        String file = page.follow("17 contributions").named("CSV").getDomProperty("href");

        String rows = page.promised("return await (await fetch(arguments[0])).text()", file);
        assertThat(rows).contains("Government of China", "Mohit Saraswat");
        assertThat(rows.lines()).hasSize(18);
    }
}
