package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.view.ActivityView;
import org.rapporteur.page.view.ComparisonView;
import org.rapporteur.page.view.CycleView;
import org.rapporteur.page.view.LineageLine;
import org.rapporteur.page.view.LineagePicture;
import org.rapporteur.page.view.RedirectView;

/** What is written of things that belong together grows with their number, and not with its square. */
class GrowthTest {

    private static final int DRAWN = LimitsTest.most("activities of a family that a page draws");

    private static final int COMPARED =
            LimitsTest.most("earlier texts of an output that a version is compared with, beside the first");

    /** Of so many versions each is compared with each. */
    private static final int ALL_PAIRS = COMPARED + 2;

    private static final String OUTPUT = "/bpf/spam/2017/outputs/report/";

    @TempDir
    private Path site;

    @BeforeEach
    void begin() {
        write("site.yaml", "title: A record\nbase-url: https://example.org/\n");
        write("bpf/index.md", "---\ntype: programme\ntitle: BPFs\n---\n");
    }

    @Test
    void a_family_that_is_not_larger_is_drawn_as_a_whole() {
        IntStream.range(0, DRAWN).forEach(number -> activity(number, List.of(Math.max(0, number - 1))));

        Built built = build();

        for (int number : List.of(0, DRAWN / 2, DRAWN - 1)) {
            assertThat(lineage(built, number).activities()).hasSize(DRAWN);
            assertThat(lineage(built, number).words()).doesNotContain("nearest");
        }
    }

    @Test
    void of_a_larger_family_a_page_draws_those_that_are_nearest() {
        int all = 3 * DRAWN;
        IntStream.range(0, all).forEach(number -> activity(number, List.of(Math.max(0, number - 1))));

        Built built = build();

        assertThat(names(lineage(built, 0))).isEqualTo(named(0, DRAWN));
        assertThat(names(lineage(built, DRAWN))).isEqualTo(named(DRAWN - DRAWN / 2, DRAWN + DRAWN / 2));
        assertThat(names(lineage(built, all - 1))).isEqualTo(named(all - DRAWN, all));
        assertThat(lineage(built, 50).words())
                .isEqualTo("Activity 050 grew out of Activity 049, and went on in Activity 051. Of the " + all
                        + " activities of this family, the " + DRAWN + " nearest are shown.");
    }

    /** Its page says what an activity came from, and how much that is has been written by somebody. */
    @Test
    void what_grew_out_of_many_names_them_all_on_its_own_page_alone() {
        int last = 2 * DRAWN;
        IntStream.range(0, last).forEach(number -> activity(number, List.of()));
        activity(last, IntStream.range(0, last).boxed().toList());

        Built built = build();

        assertThat(lineage(built, last).words())
                .contains(String.join(", ", named(0, last - 1)) + " and Activity %03d. Of".formatted(last - 1));
        assertThat(lineage(built, 0).activities().get(DRAWN - 1).grewOutOf())
                .isEqualTo(String.join(", ", named(0, DRAWN)) + " and " + (last - DRAWN) + " more");
    }

    @Test
    void all_versions_of_an_output_are_compared_where_there_are_not_more() {
        versions(ALL_PAIRS);

        assertThat(comparisons(build())).hasSize(ALL_PAIRS * (ALL_PAIRS - 1) / 2);
    }

    @Test
    void each_further_version_is_compared_with_the_nearest_and_with_the_first() {
        versions(2 * ALL_PAIRS);

        Built built = build();

        assertThat(comparisons(built))
                .hasSize(ALL_PAIRS * (ALL_PAIRS - 1) / 2 + ALL_PAIRS * (COMPARED + 1))
                .contains(changes(0, 2 * ALL_PAIRS - 1))
                .contains(changes(ALL_PAIRS - 1, ALL_PAIRS + COMPARED - 1))
                .doesNotContain(changes(ALL_PAIRS - 1, ALL_PAIRS + COMPARED));
        assertThat(List.of(changes(0, ALL_PAIRS), changes(ALL_PAIRS - 1, ALL_PAIRS)))
                .allSatisfy(address -> assertThat(((ComparisonView) view(built, address)).others())
                        .hasSizeBetween(COMPARED, 4 * (COMPARED + 1)));
    }

    /** So an address that was given away leads somewhere, also where nobody keeps a list of what was published. */
    @Test
    void a_comparison_stays_when_versions_come_behind() {
        versions(ALL_PAIRS);
        List<String> before = comparisons(build());
        versions(2 * ALL_PAIRS);

        assertThat(comparisons(build())).containsAll(before);
    }

    @Test
    void what_was_published_stays_however_many_versions_come_between() {
        versions(2 * ALL_PAIRS);
        version("renamed", 1, "aliases: [" + OUTPUT + "d001/]\n");
        remove("d001.md");
        String far = changes(2, 2 * ALL_PAIRS - 1);
        String renamed = changes(1, 2 * ALL_PAIRS - 1);
        write("published.txt", far + "\n" + renamed + "\n");

        Built built = build();

        assertThat(comparisons(built))
                .contains(far, renamed.replace("d001", "renamed"))
                .doesNotContain(changes(3, 2 * ALL_PAIRS - 1));
        assertThat(view(built, renamed)).isInstanceOf(RedirectView.class);
    }

    private void versions(int count) {
        write("bpf/spam/index.md", "---\ntype: activity\ntitle: Spam\n---\n");
        write("bpf/spam/2017/index.md", "---\ntype: cycle\ntitle: Spam 2017\n---\n");
        write("bpf/spam/2017/outputs/report/index.md", "---\ntype: output\ntitle: Report\n---\n");
        IntStream.range(0, count).forEach(number -> version("d%03d".formatted(number), number, ""));
    }

    private void version(String name, int number, String keys) {
        write(
                "bpf/spam/2017/outputs/report/" + name + ".md",
                "---\ntype: version\ntitle: Draft %1$d\nversion: Draft %1$d\ndate: %2$s\n%3$s---\n\nText %1$d.\n"
                        .formatted(number, LocalDate.of(2017, 1, 1).plusDays(number), keys));
    }

    @Test
    void who_was_at_which_meeting_is_shown_as_a_table_where_it_is_not_too_large() {
        int meetings = 20;
        int people = LimitsTest.most("meetings times people of a cycle's table of who was at which") / meetings;
        cycle(meetings, people);
        assertThat(((CycleView) view(build(), "/bpf/spam/2017/")).attendance()).isPresent();

        cycle(meetings, people + 1);

        assertThat(((CycleView) view(build(), "/bpf/spam/2017/")).attendance()).isEmpty();
    }

    private void cycle(int meetings, int people) {
        write("bpf/spam/index.md", "---\ntype: activity\ntitle: Spam\n---\n");
        write("bpf/spam/2017/index.md", "---\ntype: cycle\ntitle: Its year\n---\n");
        String names = IntStream.range(0, people)
                .mapToObj(number -> "  - " + name(number) + " Doe\n")
                .collect(Collectors.joining());
        for (int meeting = 1; meeting <= meetings; meeting++) {
            String folder = "bpf/spam/2017/meetings/%02d/".formatted(meeting);
            write(
                    folder + "index.md",
                    "---\ntype: meeting\nnumber: %d\ntitle: Meeting %d\ndate: 2017-05-%02d\n---\n"
                            .formatted(meeting, meeting, meeting));
            write(
                    folder + "participants.md",
                    "---\ntype: participants\ntitle: Participants\nannex: I\nparticipants:\n" + names + "---\n");
        }
    }

    /** In letters alone, so that none is near another. */
    private static String name(int number) {
        return "A"
                + Integer.toString(number, 26)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26)))
                                .repeat(3))
                        .collect(Collectors.joining());
    }

    private static String changes(int before, int after) {
        return OUTPUT + "changes/d%03d/d%03d/".formatted(before, after);
    }

    private static List<String> comparisons(Built built) {
        return built.plan().pages().stream()
                .filter(page -> page.template().equals("comparison"))
                .map(page -> page.path().value())
                .toList();
    }

    private void activity(int number, List<Integer> succeeds) {
        String paths = succeeds.stream()
                .filter(other -> other != number)
                .map("../a%03d/index.md"::formatted)
                .collect(Collectors.joining(", "));
        write(
                "bpf/a%03d/index.md".formatted(number),
                "---\ntype: activity\ntitle: Activity %03d\nsucceeds: [%s]\n---\n".formatted(number, paths));
        write(
                "bpf/a%03d/%d/index.md".formatted(number, 1000 + number),
                "---\ntype: cycle\ntitle: Its year %d\n---\n".formatted(1000 + number));
    }

    private static LineagePicture lineage(Built built, int number) {
        return ((ActivityView) view(built, "/bpf/a%03d/".formatted(number)))
                .lineage()
                .orElseThrow();
    }

    private static Record view(Built built, String address) {
        PlannedPage page = built.plan().pages().stream()
                .filter(each -> each.path().value().equals(address))
                .findFirst()
                .orElseThrow();
        return page.content().get().view();
    }

    private static List<String> names(LineagePicture picture) {
        return picture.activities().stream()
                .map(LineageLine::activity)
                .map(link -> link.text())
                .toList();
    }

    private static List<String> named(int from, int to) {
        return IntStream.range(from, to).mapToObj("Activity %03d"::formatted).toList();
    }

    private void remove(String version) {
        assertThat(site.resolve("content" + OUTPUT + version).toFile().delete()).isTrue();
    }

    private void write(String file, String text) {
        SiteRun.write(site.resolve("content").resolve(file), text);
    }

    private Built build() {
        Built built = Build.of(SiteRun.request(site, new Properties()));
        assertThat(built.report().errors())
                .as(SiteRun.findings(built.report().diagnostics(), built.lines()))
                .isZero();
        return built;
    }
}
