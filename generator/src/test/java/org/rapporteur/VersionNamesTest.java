package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions are called after their outputs wherever they stand away from them: those of two outputs are often called the same. */
class VersionNamesTest {

    private static final String OUTPUTS = "bpf/spam/2017/outputs/";

    @TempDir
    static Path scratch;

    private static SiteRun run;

    @BeforeAll
    static void build() {
        run = SiteRun.of(SiteFolder.named("versions-of-two-outputs-are-told-apart"), scratch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "calendar/", "bpf/spam/2017/"})
    void a_review_in_a_list_of_dates_says_of_which_output_it_is(String page) {
        assertThat(page(page).select("main a").eachText())
                .contains("Review of Report on Things, Draft 2.0", "Review of Messages, Draft 2.0");
    }

    @Test
    void feeds_and_calendars_name_the_output() {
        assertThat(List.of("feed.xml", "calendar.ics"))
                .allSatisfy(file -> assertThat(unfolded(file))
                        .contains("BPF Spam 2017: Report on Things, Draft 2.0")
                        .contains("BPF Spam 2017: Messages, Draft 2.0"));
    }

    @Test
    void the_page_of_a_version_has_a_title_that_no_other_has() {
        assertThat(page(OUTPUTS + "messages/draft-2.0/").title())
                .isEqualTo("Messages, Draft 2.0, BPF Spam 2017 – A record");
        assertThat(page(OUTPUTS + "messages/draft-2.0/").select("h1").text()).isEqualTo("Draft 2.0");
        assertThat(run.files().stream()
                        .filter(file -> file.startsWith(OUTPUTS) && file.endsWith(".html"))
                        .map(file -> read(file).title()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_comparison_is_headed_and_cited_with_its_output() {
        Document page = page(OUTPUTS + "messages/changes/draft-1.0/draft-2.0/");
        String name = "Messages, changes from Draft 1.0 to Draft 2.0";
        assertThat(page.title()).startsWith(name);
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select("footer").text()).contains(name);
    }

    @Test
    void who_comments_or_corrects_says_on_which_output() {
        assertThat(page(OUTPUTS + "messages/draft-2.0/")
                        .select("a[href^=mailto]")
                        .eachAttr("href"))
                .filteredOn(href -> href.contains("subject="))
                .hasSizeGreaterThan(2)
                .allSatisfy(href -> assertThat(URLDecoder.decode(href, StandardCharsets.UTF_8))
                        .contains("Messages, Draft 2.0, BPF Spam 2017"));
    }

    private static Document page(String path) {
        return read(path + "index.html");
    }

    private static Document read(String file) {
        return Jsoup.parse(SiteFolder.read(run.output().resolve(file)));
    }

    /** Lines of a calendar are cut at 75 bytes (RFC 5545, 3.1), and commas stand behind a backslash (3.3.11). */
    private static String unfolded(String file) {
        return SiteFolder.read(run.output().resolve(file))
                .replaceAll("\r?\n ", "")
                .replace("\\,", ",");
    }
}
