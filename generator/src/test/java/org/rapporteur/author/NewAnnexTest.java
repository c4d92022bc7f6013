package org.rapporteur.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next annex of a report is numbered as the record numbers them. */
class NewAnnexTest {

    private static final String MEETING = "bpf/spam/2017/meetings/01";

    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource({"I, II", "III, IV", "i, ii", "1, 2", "9, 10", "A, B", "c, d", "H, 9", "Z, 27", "XXXIX, 40"})
    void it_goes_on_from_the_last_one(String last, String next) throws IOException {
        Desk desk = withMeeting();
        desk.put(MEETING + "/first.md", "---\ntype: annex\ntitle: F\nannex: " + last + "\n---\n");

        assertThat(desk.text(desk.begin("participants", MEETING))).contains("\nannex: " + next + " ");
        assertThat(desk.findings()).isEmpty();
    }

    @Test
    void the_first_is_as_that_of_the_other_meetings() throws IOException {
        Desk desk = withMeeting();
        desk.put("bpf/spam/2017/meetings/02/index.md", "---\ntype: meeting\ndate: 2017-10-11\nnumber: 2\n---\n");
        desk.put("bpf/spam/2017/meetings/02/list.md", "---\ntype: annex\ntitle: F\nannex: C\n---\n");

        assertThat(desk.text(desk.begin("contributions", MEETING))).contains("\nannex: A ");
    }

    @Test
    void without_any_other_it_is_roman() throws IOException {
        assertThat(withMeeting().text(Desk.bare(content).begin("annex", MEETING, "Outline", "")))
                .contains("\nannex: I ");
    }

    @Test
    void a_draft_counts_too() throws IOException {
        Desk desk = withMeeting();
        desk.begin("participants", MEETING);

        assertThat(desk.text(desk.begin("contributions", MEETING))).contains("\nannex: II ");
    }

    @Test
    void the_list_of_participants_begins_with_the_facilitators() throws IOException {
        Desk desk = withMeeting();

        assertThat(desk.text(desk.begin("participants", MEETING))).contains("\n  - Ann Other (Facilitator)\n");
    }

    @Test
    void a_role_that_the_site_does_not_have_is_not_given() throws IOException {
        Desk desk = withMeeting();
        desk.put("site.yaml", "title: R\nbase-url: https://example.org/\nroles: [Chair]\n");

        assertThat(desk.text(desk.begin("participants", MEETING))).contains("\n  - Ann Other\n");
    }

    @Test
    void the_list_of_contributions_stands_as_of_the_meeting() throws IOException {
        assertThat(withMeeting().text(Desk.bare(content).begin("contributions", MEETING)))
                .contains("title: Contributions as of 10 October 2017 ", "as-of: 2017-10-10 ");
    }

    @Test
    void the_annex_of_a_meeting_in_a_single_file_stands_in_a_folder_of_its_name() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put(MEETING + ".md", "---\ntype: meeting\ndate: 2017-10-10\n---\n");

        assertThat(desk.begin("participants", MEETING + ".md")).isEqualTo(MEETING + "/participants.md");
        assertThat(desk.findings()).isEmpty();
    }

    @Test
    void the_link_to_it_can_be_pasted_into_the_report() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put(MEETING + ".md", "---\ntype: meeting\ndate: 2017-10-10\n---\n");

        assertThat(desk.write(Desk.wish("contributions", MEETING, "", "")).next())
                .contains("Link to it in content/" + MEETING + ".md: [Annex I](01/contributions.md)");
    }

    private Desk withMeeting() {
        Desk desk = Desk.bare(content);
        desk.put(
                MEETING + "/index.md",
                "---\ntype: meeting\ndate: 2017-10-10\nnumber: 1\nfacilitators: [Ann Other]\n---\n");
        return desk;
    }
}
