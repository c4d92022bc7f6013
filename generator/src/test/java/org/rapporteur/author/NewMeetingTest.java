package org.rapporteur.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** The next meeting of a cycle goes on from the last one. */
class NewMeetingTest {

    private static final String CYCLE = "bpf/spam/2017";

    @TempDir
    Path content;

    @Test
    void it_takes_over_what_meetings_have_in_common() throws IOException {
        Desk desk = Desk.bare(content);
        meeting(desk, CYCLE + "/meetings/04/index.md", """
                date: 2017-09-18
                number: 4
                symbol: BPF-SPAM/2017/VM4
                time: 14:00
                time-zone: Europe/Zurich
                duration: 1 h 30
                format: in-person
                place: Geneva
                facilitators:
                  - Dr. Ann Other / Example (EX)
                  - {name: "No: Name", id: no-name}
                """);
        meeting(desk, CYCLE + "/meetings/03/index.md", "date: 2017-01-18\nnumber: 3\nformat: virtual\n");

        String text = desk.text(desk.begin("meeting", CYCLE));

        assertThat(known(text)).isEqualTo("""
                type: meeting
                draft: true
                date: 2017-10-12
                number: 5
                symbol: BPF-SPAM/2017/VM5
                time: 14:00
                time-zone: Europe/Zurich
                duration: 90 minutes
                format: in-person
                facilitators:
                  - Dr. Ann Other / Example (EX)
                  - {name: 'No: Name', id: no-name}
                """);
        assertThat(text).contains("on 12 October 2017 and was facilitated by Ann Other and No\\: Name.");
        assertThat(desk.errors()).isEmpty();
    }

    @Test
    void it_goes_where_the_others_stand_and_is_numbered_as_they_are() throws IOException {
        Desk desk = Desk.bare(content);
        meeting(desk, CYCLE + "/calls/007.md", "date: 2017-09-18\nnumber: 7\n");

        assertThat(desk.begin("meeting", CYCLE)).isEqualTo(CYCLE + "/calls/008/index.md");
    }

    @Test
    void drafts_and_meetings_that_cannot_be_read_are_counted() throws IOException {
        Desk desk = Desk.bare(content);
        desk.begin("meeting", CYCLE);
        desk.put(CYCLE + "/meetings/02.md", "---\ntype: [meeting\n---\n");

        assertThat(desk.begin("meeting", CYCLE)).isEqualTo(CYCLE + "/meetings/03/index.md");
    }

    @Test
    void the_first_of_a_year_is_as_the_last_of_the_year_before() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("bpf/spam/2016/index.md", "---\ntype: cycle\ntitle: C\n---\n");
        meeting(
                desk,
                "bpf/spam/2016/meetings/09.md",
                "date: 2016-09-18\nnumber: 9\nsymbol: S9\nfacilitators: [Ann Other]\n");

        String file = desk.begin("meeting", CYCLE);

        assertThat(file).isEqualTo(CYCLE + "/meetings/01/index.md");
        assertThat(known(desk.text(file)))
                .contains("number: 1\n", "  - Ann Other\n")
                .doesNotContain("symbol");
    }

    @Test
    void who_is_withheld_is_not_named_anew() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("people.yaml", "- {name: Ann Other, withheld: true}\n");
        meeting(desk, CYCLE + "/meetings/01.md", "date: 2017-09-18\nfacilitators: [Ann Other, Bea Next]\n");

        assertThat(desk.text(desk.begin("meeting", CYCLE))).contains("Bea Next").doesNotContain("Ann Other");
    }

    @Test
    void a_day_outside_the_year_of_the_cycle_is_pointed_out() throws IOException {
        Desk desk = Desk.bare(content).on("2026-11-23");

        String file = desk.begin("meeting", CYCLE);

        assertThat(desk.text(file))
                .containsPattern("date: 2026-11-23 +# .* Correct it: this is today, which is not in 2017.");
        desk.publish(file);
        assertThat(desk.findings(false)).extracting(Diagnostic::rule).containsExactly(Rule.MEETING_YEAR);
    }

    @Test
    void the_day_is_that_of_the_editor() throws IOException {
        Desk desk = Desk.bare(content);
        Clock east = Clock.fixed(Instant.parse("2017-10-12T12:00:00Z"), ZoneId.of("Pacific/Kiritimati"));

        new NewDocument(new ContentPath(content, "content"), east, Questions.NOBODY, new Commands("mvn "))
                .write(Desk.wish("meeting", CYCLE, "", ""));

        assertThat(desk.text(CYCLE + "/meetings/01/index.md")).contains("\ndate: 2017-10-13 ");
    }

    @Test
    void a_folder_in_the_cycle_is_taken_as_it_is() throws IOException {
        Desk desk = Desk.bare(content);
        meeting(desk, CYCLE + "/meetings/01.md", "date: 2017-09-18\nnumber: 1\n");

        assertThat(desk.begin("meeting", CYCLE + "/meetings/")).isEqualTo(CYCLE + "/meetings/02/index.md");
    }

    private static void meeting(Desk desk, String file, String keys) {
        desk.put(file, "---\ntype: meeting\n" + keys + "---\n");
    }

    /** The front matter without its comments. */
    private static String known(String text) {
        return text.substring(4, text.indexOf("\n---\n", 4) + 1)
                .replaceAll("(?m)^#.*\\n", "")
                .replaceAll("(?m) +# .*$", "");
    }
}
