package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.rapporteur.page.view.LineageLine;
import org.rapporteur.page.view.LineagePicture;

/** What is written of things that belong together grows with their number, and not with its square. */
class GrowthTest {

    private static final int DRAWN = LimitsTest.most("activities of a family that a page draws");

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
        String address = "/bpf/a%03d/".formatted(number);
        PlannedPage page = built.plan().pages().stream()
                .filter(each -> each.path().value().equals(address))
                .findFirst()
                .orElseThrow();
        return ((ActivityView) page.content().get().view()).lineage().orElseThrow();
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
