package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.source.TestRepository;

/** What the pages of a site say of its history in git. */
class HistoryTest {

    private static final String MEETING = "---\ntype: meeting\ntitle: %s\ndate: %s\n%s---\n\n1. %s\n";

    @TempDir
    static Path scratch;

    private static TestRepository repository;
    private static String meetingChanged;
    private static String listChanged;
    private static SiteRun run;

    @BeforeAll
    static void build() throws Exception {
        repository = new TestRepository(scratch.resolve("repository"))
                .write("content/site.yaml", """
                        title: Record
                        base-url: https://example.org/
                        repository: {url: "https://git.example.org/r", host: forgejo}
                        """)
                .write("content/index.md", "---\ntype: home\ntitle: Record\n---\n")
                .write("content/bpf/index.md", "---\ntype: programme\ntitle: BPFs\n---\n")
                .write("content/bpf/spam/index.md", "---\ntype: activity\ntitle: BPF Spam\n---\n")
                .write("content/bpf/spam/2017/index.md", "---\ntype: cycle\ntitle: BPF Spam 2017\n---\n")
                .write("content/bpf/spam/2017/meetings/01.md", MEETING.formatted("First", "2017-03-01", "", "Opened."))
                .write(
                        "content/bpf/spam/2017/meetings/02/index.md",
                        MEETING.formatted("Second", "2017-04-01", "", "Met."))
                .write(
                        "content/bpf/spam/2017/meetings/03.md",
                        MEETING.formatted("Third", "2017-04-02", "updated: 2017-06-15\n", "Met again."));
        repository.commit("2017-05-01");
        meetingChanged = repository
                .write(
                        "content/bpf/spam/2017/meetings/01.md",
                        MEETING.formatted("First", "2017-03-01", "", "It opened."))
                .write("content/bpf/spam/2017/meetings/04.md", MEETING.formatted("Fourth", "2017-05-30", "", "Came."))
                .commit("2017-06-01");
        listChanged = repository
                .write(
                        "content/bpf/spam/2017/meetings/02/contributions.md",
                        "---\ntype: contributions\ntitle: List\nannex: I\ncontributions:\n  - Ms. A B\n---\n")
                .commit("2017-07-01");
        repository
                .move("content/bpf/spam/2017/meetings/04.md", "content/bpf/spam/2017/meetings/04/index.md")
                .commit("2017-08-01");
        run = SiteRun.of(
                SiteRun.request(repository.folder(), new Properties()), new Properties(), scratch.resolve("output"));
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @Test
    void nothing_is_called_new_that_a_shallow_clone_cuts_off(@TempDir Path other) throws Exception {
        Path clone = repository.shallow(other.resolve("clone"), 1);
        SiteRun cut = SiteRun.of(SiteRun.request(clone, new Properties()), new Properties(), other.resolve("output"));

        assertThat(Files.readString(cut.output().resolve("feed.xml")))
                .contains("term=\"Meeting\"")
                .doesNotContain("term=\"New\"");
        assertThat(Files.readString(run.output().resolve("feed.xml"))).contains("term=\"New\"");
    }

    @Test
    void a_page_says_when_and_in_which_commit_it_was_changed() {
        assertThat(page("bpf/spam/2017/meetings/01/").text())
                .contains("Last changed on 1 June 2017 (commit " + meetingChanged.substring(0, 10) + ").");
        assertThat(page("bpf/spam/2017/meetings/01/")
                        .select("a:containsOwn(" + meetingChanged.substring(0, 10) + ")")
                        .attr("href"))
                .isEqualTo("https://git.example.org/r/commit/" + meetingChanged);
    }

    @Test
    void what_the_front_matter_says_wins_and_is_in_no_commit() {
        assertThat(page("bpf/spam/2017/meetings/03/").text()).contains("Last changed on 15 June 2017.");
    }

    @Test
    void a_page_made_of_several_files_was_changed_with_the_newest() {
        String changed = "Last changed on 1 July 2017 (commit " + listChanged.substring(0, 10) + ").";

        assertThat(page("bpf/spam/2017/meetings/02/").text()).contains(changed);
        assertThat(page("bpf/spam/2017/contributions/").text()).contains(changed);
    }

    @Test
    void a_page_whose_file_was_only_renamed_was_not_changed() {
        assertThat(page("bpf/spam/2017/meetings/04/").text()).contains("Last changed on 1 June 2017 (commit ");
    }

    @Test
    void the_home_page_tells_the_new_from_the_changed() {
        assertThat(page("").select("ul.news li").eachText())
                .containsExactly(
                        "1 July 2017 BPF Spam 2017: Second Changed",
                        "15 June 2017 BPF Spam 2017: Third Changed",
                        "1 June 2017 BPF Spam 2017: Fourth New",
                        "1 June 2017 BPF Spam 2017: First Changed");
    }

    @Test
    void the_feed_has_what_was_changed_last_first_and_says_that_it_was() {
        Document feed =
                Jsoup.parse(SiteFolder.read(run.output().resolve("feed.xml")), "", org.jsoup.parser.Parser.xmlParser());

        assertThat(feed.select("entry > title").eachText())
                .containsExactly(
                        "BPF Spam 2017: Second",
                        "BPF Spam 2017: Third",
                        "BPF Spam 2017: Fourth",
                        "BPF Spam 2017: First");
        assertThat(feed.select("entry:has(category[term=New]) > title").eachText())
                .containsExactly("BPF Spam 2017: Fourth");
    }

    @Test
    void the_state_of_the_record_has_nothing_to_say_of_a_whole_history() {
        assertThat(page("status/").text()).doesNotContain("git");
    }

    private static Document page(String path) {
        return Jsoup.parse(SiteFolder.read(run.output().resolve(path + "index.html")));
    }
}
