package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.source.TestRepository;

/** What the page of a meeting shows of what its corrections changed. */
class CorrectionsTest {

    private static final String MEETING = "content/bpf/spam/2017/meetings/01.md";
    private static final String ONE = "1. Filters were discussed on the list.\n";
    private static final String TWO = "2. The next call is on 5 May.\n";
    private static final String TWO_CORRECTED = "2. The next call is on 6 May.\n";
    private static final String DAY = "  - {date: 2017-06-01, para: 2, text: Day corrected.}\n";
    private static final String ALL = "  - {date: 2017-06-01, text: Slips corrected.}\n";

    @TempDir
    Path scratch;

    private TestRepository repository;

    @BeforeEach
    void make() throws Exception {
        repository = new TestRepository(scratch.resolve("repository"))
                .write("content/site.yaml", "title: Record\nbase-url: https://example.org/\n")
                .write("content/index.md", "---\ntype: home\ntitle: Record\n---\n")
                .write("content/bpf/index.md", "---\ntype: programme\ntitle: BPFs\n---\n")
                .write("content/bpf/spam/index.md", "---\ntype: activity\ntitle: BPF Spam\n---\n")
                .write("content/bpf/spam/2017/index.md", "---\ntype: cycle\ntitle: BPF Spam 2017\n---\n");
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void a_correction_shows_what_became_of_its_paragraph() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", DAY, "1. Filters were discussed.\n" + TWO_CORRECTED);

        assertThat(page().select(".corrections details > summary").eachText()).containsExactly("What changed");
        assertThat(changes())
                .containsExactly("<p class=\"changed\"><span class=\"number\">2.</span> The next call is on"
                        + " <del>5</del><ins>6</ins> May.</p>");
    }

    @Test
    void each_old_text_is_read_once_and_no_other() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", DAY, ONE + TWO_CORRECTED);
        commit("2017-07-01", DAY, ONE + TWO_CORRECTED + "3. Thanks were given to all.\n");

        assertThat(run(repository.folder(), "output").outcome().work().documents())
                .as("the five documents, and the meeting as it stood in each of three commits")
                .isEqualTo(5 + 3);
    }

    @Test
    void one_that_names_no_paragraph_shows_all_that_changed() throws Exception {
        commit("2017-05-01", "", ONE + TWO + "3. Thanks were given to all.\n");
        commit(
                "2017-06-01",
                ALL,
                "1. Filters were discussed on a list.\n" + TWO_CORRECTED + "3. Thanks were given to all.\n");

        assertThat(changes())
                .singleElement()
                .satisfies(html -> assertThat(Jsoup.parse(html).select("p").eachText())
                        .containsExactly("1. Filters were discussed on thea list.", "2. The next call is on 56 May."));
    }

    @Test
    void so_does_one_whose_paragraph_did_not_change() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", DAY, "1. Filters were discussed on a list.\n" + TWO);

        assertThat(changes()).singleElement().asString().contains("<del>the</del><ins>a</ins>");
    }

    @Test
    void several_of_one_commit_show_each_its_own() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit(
                "2017-06-01",
                DAY + "  - {date: 2017-06-01, para: 1, text: Word corrected.}\n",
                "1. Filters were discussed on a list.\n" + TWO_CORRECTED);

        assertThat(changes())
                .satisfiesExactly(
                        day -> assertThat(day).contains("<ins>6</ins>").doesNotContain("<ins>a</ins>"),
                        word -> assertThat(word).contains("<ins>a</ins>").doesNotContain("<ins>6</ins>"));
    }

    @Test
    void nothing_is_shown_where_no_word_of_the_text_changed() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", DAY, ONE + TWO);

        assertThat(page().select(".corrections li").text()).contains("Day corrected.");
        assertThat(changes()).isEmpty();
    }

    @Test
    void nothing_is_shown_of_a_summary_that_came_with_its_corrections() throws Exception {
        commit("2017-05-01", DAY, ONE + TWO);
        commit("2017-06-01", DAY, ONE + TWO_CORRECTED);

        assertThat(changes()).isEmpty();
    }

    @Test
    void what_was_changed_before_and_after_is_no_part_of_it() throws Exception {
        commit("2017-04-01", "", ONE + "2. The next call is soon.\n");
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", DAY, ONE + TWO_CORRECTED);
        commit("2017-07-01", ALL + DAY, ONE + "2. The next call is on 7 May.\n");

        assertThat(changes())
                .satisfiesExactly(
                        all -> assertThat(all).contains("<del>6</del><ins>7</ins>"),
                        day -> assertThat(day).contains("<del>5</del><ins>6</ins>"));
    }

    @Test
    void what_another_branch_changed_is_no_part_of_it() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        repository.branch("side");
        repository.checkout("main");
        commit("2017-05-02", "", "1. Filters were discussed on a list.\n" + TWO);
        repository.checkout("side");
        commit("2017-06-01", ALL, ONE + TWO_CORRECTED);
        repository.checkout("main");
        repository.merge("side");
        commit("2017-06-02", ALL, "1. Filters were discussed on a list.\n" + TWO_CORRECTED);

        assertThat(changes())
                .singleElement()
                .asString()
                .contains("<ins>6</ins>")
                .doesNotContain("list");
    }

    @Test
    void a_revision_that_could_not_be_published_is_passed_over() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", "  - {date: 2017-06-01, para: 2, text: \"Day corrected.}\n", ONE + TWO_CORRECTED);
        repository.write(MEETING, "---\ntype: page\ntitle: First\n---\n\n" + ONE + TWO_CORRECTED);
        repository.commit("2017-06-02");
        commit("2017-06-03", DAY, ONE + TWO_CORRECTED);

        assertThat(changes()).singleElement().asString().contains("<del>5</del><ins>6</ins>");
    }

    @Test
    void words_of_a_draft_are_not_published_so() throws Exception {
        repository.write(MEETING, meeting("", ONE + TWO).replace("type:", "draft: true\ntype:"));
        repository.commit("2017-05-01");
        commit("2017-06-01", DAY, ONE + TWO_CORRECTED);

        assertThat(changes()).isEmpty();
    }

    @Test
    void a_summary_that_has_another_name_since_shows_it_too() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", DAY, ONE + TWO_CORRECTED);
        repository.move(MEETING, MEETING.replace("01.md", "01/index.md")).commit("2017-06-02");

        assertThat(changes()).singleElement().asString().contains("<del>5</del><ins>6</ins>");
    }

    @Test
    void a_shallow_clone_has_the_same_page_without_it() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", DAY, ONE + TWO_CORRECTED);
        commit("2017-07-01", DAY, "1. Filters were discussed.\n" + TWO_CORRECTED);
        Document whole = page();
        Document shallow = page(run(repository.shallow(scratch.resolve("clone"), 2), "of-clone"));

        assertThat(whole.select(".corrections details")).hasSize(1);
        assertThat(shallow.select(".corrections details")).isEmpty();
        assertThat(shallow.select(".corrections li").text()).contains("Day corrected.");
        assertThat(shallow.select("[id]").eachAttr("id"))
                .isEqualTo(whole.select("[id]").eachAttr("id"));
    }

    @Test
    void so_has_a_clone_without_the_old_texts() throws Exception {
        commit("2017-05-01", "", ONE + TWO);
        commit("2017-06-01", DAY, ONE + TWO_CORRECTED);
        Path clone = repository.partial(scratch.resolve("clone"), "blob:none");
        SiteRun partial = run(clone, "of-clone");

        assertThat(page(partial).select(".corrections details")).isEmpty();
        assertThat(page(partial).select(".corrections li").text()).contains("Day corrected.");
        assertThat(SiteFolder.read(partial.output().resolve("status/index.html")))
                .contains("The clone of the git repository is partial");
    }

    @Test
    void a_name_that_is_withheld_now_is_in_no_byte() throws Exception {
        commit("2017-05-01", "", ONE + "2. Zoltan Quirk spoke, then all.\n");
        commit("2017-06-01", DAY, ONE + "2. A participant spoke, then all.\n");
        assertThat(changes()).singleElement().asString().contains("Zoltan Quirk");
        repository.write("content/people.yaml", "- name: Zoltan Quirk\n  withheld: true\n");

        SiteRun run = run(repository.folder(), "withheld");
        assertThat(run.outcome().published()).isPresent();
        assertThat(page(run).select(".corrections li").text()).contains("Day corrected.");
        assertThat(run.holding("Quirk")).isEmpty();
    }

    @Test
    void a_withheld_name_is_found_though_the_changes_part_its_words() throws Exception {
        commit("2017-05-01", "", ONE + "2. It was agreed that Jane Doe reports on this to the next call.\n");
        commit("2017-06-01", DAY, ONE + "2. It was agreed that John Doe reports on this to the next call.\n");
        assertThat(changes()).singleElement().asString().contains("<del>Jane</del><ins>John</ins> Doe");
        repository.write("content/people.yaml", "- name: Jane Doe\n  withheld: true\n");

        SiteRun run = run(repository.folder(), "withheld");
        assertThat(run.outcome().published()).isPresent();
        assertThat(run.holding("Jane")).isEmpty();
    }

    @Test
    void a_paragraph_that_was_withdrawn_does_not_come_back() throws Exception {
        commit("2017-05-01", "", ONE + TWO + "3. A secret was told.\n");
        String secret = "  - {date: 2017-06-01, text: Paragraph 3 withdrawn.}\n";
        commit("2017-06-01", DAY + secret, ONE + TWO_CORRECTED);
        assertThat(changes()).hasSize(2);
        repository.write(
                "content/gone.yaml",
                "- {path: \"/bpf/spam/2017/meetings/01/#p3\", why: At the wish of a participant., date: 2017-06-01}\n");

        SiteRun run = run(repository.folder(), "withdrawn");
        assertThat(page(run).select(".corrections .redline")).hasSize(1);
        assertThat(run.holding("secret")).isEmpty();
    }

    private void commit(String day, String corrections, String text) throws Exception {
        repository.write(MEETING, meeting(corrections, text)).commit(day);
    }

    private static String meeting(String corrections, String text) {
        return "---\ntype: meeting\ntitle: First\ndate: 2017-04-01\n"
                + (corrections.isEmpty() ? "" : "corrections:\n" + corrections) + "---\n\n" + text;
    }

    private List<String> changes() throws IOException {
        return page().select(".corrections .redline").stream()
                .map(change -> change.html().strip())
                .toList();
    }

    private Document page() throws IOException {
        return page(run(repository.folder(), "output"));
    }

    private SiteRun run(Path folder, String output) throws IOException {
        return SiteRun.of(SiteRun.request(folder, new Properties()), new Properties(), scratch.resolve(output));
    }

    private static Document page(SiteRun run) {
        Document page = Jsoup.parse(SiteFolder.read(run.output().resolve("bpf/spam/2017/meetings/01/index.html")));
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
