package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendars of a site, read by a program that did not write them. */
class CalendarFilesTest {

    @TempDir
    static Path scratch;

    private static SiteRun run;

    @BeforeAll
    static void build() {
        run = SiteRun.of(SiteFolder.named("a-calendar-has-the-dates-of-its-cycles"), scratch);
    }

    static List<String> calendars() {
        return List.of(
                "calendar.ics",
                "calendar/deadlines.ics",
                "bpf/calendar.ics",
                "bpf/spam/calendar.ics",
                "bpf/spam/2017/calendar.ics",
                "bpf/trust/2017/calendar.ics",
                "old/spam/calendar.ics");
    }

    @Test
    void every_programme_activity_and_cycle_has_one_and_so_have_the_deadlines() {
        assertThat(run.files().stream().filter(file -> file.endsWith(".ics")))
                .hasSize(calendars().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void it_is_valid_and_no_two_events_have_one_name(String file) throws Exception {
        Calendar calendar = read(bytes(file));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(events(calendar).map(event -> event.getUid().orElseThrow().getValue()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void the_reader_sees_a_mistake() throws Exception {
        String wrong = new String(bytes("calendar.ics"), StandardCharsets.UTF_8).replaceFirst("UID:.*\r\n", "");

        assertThat(read(wrong.getBytes(StandardCharsets.UTF_8)).validate(true).getEntries())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void its_lines_end_as_the_standard_says_and_have_75_octets_at_most(String file) throws IOException {
        String text = new String(bytes(file), StandardCharsets.UTF_8);

        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void what_is_escaped_and_folded_is_read_as_it_was_written() throws Exception {
        VEvent first =
                events(read(bytes("bpf/trust/2017/calendar.ics"))).findFirst().orElseThrow();

        assertThat(first.getLocation().getValue()).isEqualTo("A place with a comma, a semicolon; and a back\\slash");
        assertThat(first.getDescription().getValue())
                .isEqualTo("14:00 Europe/Zurich\nGrüße und 日本語の長い行が七十五オクテットで折り返されることを示すための文です。");
    }

    @Test
    void an_annual_meeting_stands_there_once_however_many_cycles_lead_up_to_it() throws Exception {
        VEvent meeting = annualMeetings("calendar.ics").get(0);

        assertThat(annualMeetings("calendar.ics")).hasSize(1);
        assertThat(meeting.getLocation().getValue()).isEqualTo("Geneva, Switzerland");
        assertThat(annualMeetings("bpf/trust/2017/calendar.ics"))
                .singleElement()
                .extracting(VEvent::getUid)
                .isEqualTo(meeting.getUid());
    }

    private static List<VEvent> annualMeetings(String file) throws Exception {
        return events(read(bytes(file)))
                .filter(event -> event.getSummary().getValue().equals("IGF 2017"))
                .toList();
    }

    @Test
    void the_deadlines_alone_are_those_of_the_whole_calendar() throws Exception {
        List<Object> whole = events(read(bytes("calendar.ics")))
                .filter(event -> event.getCategories().toString().contains("eadline"))
                .<Object>map(VEvent::getUid)
                .toList();

        assertThat(events(read(bytes("calendar/deadlines.ics"))).<Object>map(VEvent::getUid))
                .isNotEmpty()
                .containsExactlyElementsOf(whole);
    }

    private static Stream<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream();
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(run.output().resolve(file));
    }

    private static Calendar read(byte[] bytes) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }
}
