package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of lists that are too long for one page. */
class LongIndexTest {

    private static final int IN_2016 = 290;
    private static final int IN_2017 = 20;

    @TempDir
    static Path scratch;

    private static SiteRun run;

    @BeforeAll
    static void build() throws IOException {
        Path site = scratch.resolve("site");
        write(site, "site.yaml", "title: A record\nbase-url: https://example.org/\n");
        write(site, "people.yaml", "- {name: Jane Doe}\n");
        write(site, "bpf/index.md", document("programme", "BPFs", ""));
        write(site, "bpf/spam/index.md", document("activity", "BPF Spam", ""));
        meetings(site, 2016, IN_2016);
        meetings(site, 2017, IN_2017);
        Properties afterThem = new Properties();
        afterThem.setProperty("now", "2018-01-01");
        run = SiteRun.of(SiteRun.request(site, afterThem), afterThem, scratch.resolve("output"));
        assertThat(run.outcome().published()).as(run.findings()).isPresent();
    }

    private static void meetings(Path site, int year, int count) throws IOException {
        String cycle = "bpf/spam/" + year + "/";
        write(site, cycle + "index.md", document("cycle", "BPF Spam " + year, ""));
        for (int number = 1; number <= count; number++) {
            String keys =
                    "number: " + number + "\ndate: " + year + "-09-18\nfacilitators: [Jane Doe / Example Institute]\n";
            write(site, cycle + "meetings/%03d.md".formatted(number), document("meeting", "Call " + number, keys));
        }
    }

    private static String document(String type, String title, String keys) {
        return "---\ntype: " + type + "\ntitle: " + title + "\n" + keys + "---\n\nText.\n";
    }

    private static void write(Path site, String file, String text) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String page(String path) {
        return SiteFolder.read(run.output().resolve(path + "index.html"));
    }

    private static int count(String page, String part) {
        return page.split(part, -1).length - 1;
    }

    @Test
    void the_index_of_a_divided_list_of_meetings_shows_those_of_the_newest_year() {
        assertThat(count(page("meetings/"), "<li data-by-date=\"2017")).isEqualTo(IN_2017);
        assertThat(page("meetings/")).doesNotContain("<li data-by-date=\"2016");
        assertThat(count(page("meetings/by/2016/"), "<li data-by-date=\"2016")).isEqualTo(IN_2016);
    }

    /** Of which the filter tells its readers, since it looks through those of the page alone. */
    @Test
    void a_list_that_is_divided_says_how_many_there_are_in_all() {
        for (String path : List.of("meetings/", "meetings/by/2016/")) {
            assertThat(page(path)).as(path).contains("<div data-filter=\"meetings\" data-total=\"310\">");
        }
        for (String path : List.of("calendar/", "calendar/by/2016/")) {
            assertThat(page(path)).as(path).contains("<div data-filter=\"past dates\" data-total=\"310\">");
        }
    }

    @Test
    void the_links_to_the_years_and_letters_say_how_many_there_are() {
        assertThat(page("meetings/"))
                .contains("<span class=\"hidden\">Meetings of </span>2017 (20)</a>")
                .contains("<span class=\"hidden\">Meetings of </span>2016 (290)</a>");
        assertThat(page("people/")).contains("<span class=\"hidden\">People under </span>D (1)</a>");
    }

    @Test
    void the_years_of_what_somebody_attended_are_filtered_as_one_list() {
        for (String path : List.of("people/jane-doe/", "organisations/example-institute/")) {
            String page = page(path);
            String list = page.substring(page.indexOf("<div data-filter=\"meetings\">"));
            assertThat(page).as(path).containsOnlyOnce("<div data-filter=\"meetings\">");
            assertThat(count(list, "<section>\\s*<h3")).as(path).isEqualTo(2);
            assertThat(count(list, "<ul class=\"[^\"]*\" data-filter=\"meetings\">"))
                    .as(path)
                    .isEqualTo(2);
        }
    }
}
