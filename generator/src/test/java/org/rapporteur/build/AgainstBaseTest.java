package org.rapporteur.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.source.GitRevision;

/** A branch is compared with the one that it is to change, in a real repository. */
class AgainstBaseTest {

    private static final String DRAFT = "/bpf/spam/2017/outputs/report/draft/";

    @TempDir
    Path work;

    private Git git;

    @BeforeEach
    void a_published_branch() throws Exception {
        git = Git.init().setDirectory(work.toFile()).setInitialBranch("main").call();
        write("site.yaml", "title: Record\nbase-url: https://example.org/\n");
        page("about", "About", "1. One.\n\n2. Two.\n");
        page("old", "Old", "Text.\n");
        page("moved", "Moved", "Text.\n");
        commit("First");
        git.checkout().setCreateBranch(true).setName("change").call();
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void what_readers_would_find_new_changed_and_gone_is_told() throws Exception {
        page("about", "About", "1. One.\n");
        page("new", "New", "Text.\n");
        Files.delete(work.resolve("content/old.md"));
        Files.delete(work.resolve("content/moved.md"));
        write("elsewhere.md", "---\ntype: page\ntitle: Elsewhere\naliases: [/moved/]\n---\n\nText.\n");
        write("people.yaml", "- name: Mary Major\n- name: Richard Roe\n  listed: false\n");

        Changes changes = against("main").changes().orElseThrow();

        assertThat(changes.added())
                .extracting(Changes.Page::path)
                .containsExactly("/elsewhere/", "/new/", "/people/mary-major/");
        assertThat(changes.changed()).contains(new Changes.Page("/about/", "About"));
        assertThat(changes.gone()).containsExactly("/old/");
        assertThat(changes.paragraphs()).containsExactly("/about/#p2");
        assertThat(changes.names()).containsExactly("Mary Major");
    }

    @Test
    void nothing_is_told_of_what_the_other_branch_did_meanwhile() throws Exception {
        git.checkout().setName("main").call();
        page("later", "Later", "Text.\n");
        commit("Later");
        git.checkout().setName("change").call();

        Changes changes = against("main").changes().orElseThrow();

        assertThat(changes.gone()).isEmpty();
        assertThat(changes.changed()).isEmpty();
        assertThat(changes.around()).isZero();
    }

    @Test
    void another_title_of_the_site_is_told_as_what_surrounds_the_pages() throws Exception {
        write("site.yaml", "title: The record\nbase-url: https://example.org/\n");

        Changes changes = against("main").changes().orElseThrow();

        assertThat(changes.around()).isGreaterThan(3);
        assertThat(changes.changed()).extracting(Changes.Page::path).containsOnly("/");
    }

    @Test
    void whether_a_revision_is_there_is_known_before_anything_is_built() {
        assertThat(GitRevision.isKnown(work.resolve("content"), "main")).isTrue();
        assertThat(GitRevision.isKnown(work.resolve("content"), "nowhere")).isFalse();
        assertThat(GitRevision.isKnown(work.resolve("content"), "not a name..")).isFalse();
    }

    @Test
    void a_revision_that_is_not_there_is_said() {
        assertThat(against("nowhere").remark()).contains("git knows no revision “nowhere”");
        assertThat(against("main:content").remark()).contains("git knows no revision");
        assertThat(against("--help").changes()).isEmpty();
    }

    @Test
    void with_errors_it_is_told_what_is_gone_and_not_yet_what_changes() throws Exception {
        write("about.md", "no front matter\n");
        Files.delete(work.resolve("content/old.md"));

        AgainstBase.Outcome outcome = against("main");

        assertThat(outcome.remark()).contains("when the errors are mended");
        assertThat(outcome.changes().orElseThrow().gone()).containsExactly("/old/");
        assertThat(outcome.changes().orElseThrow().changed()).isEmpty();
    }

    @Test
    void with_errors_the_summary_tells_new_documents_and_never_that_nothing_changes() throws Exception {
        write("bad.md", "no front matter\n");
        assertThat(summary(against("main"))).doesNotContain("Nothing changes").contains("was not looked at");

        page("new", "New", "Text.\n");
        assertThat(summary(against("main"))).contains("New pages").contains("`/new/` New");
    }

    @Test
    void a_list_of_promises_that_is_gone_is_one_finding() throws Exception {
        write("published.txt", "/about/\n/about/#p1\n/old/\n");
        commit("Promise");
        git.checkout().setName("main").call();
        git.merge().include(git.getRepository().resolve("change")).call();
        git.checkout().setName("change").call();
        Files.delete(work.resolve("content/published.txt"));

        assertThat(against("main").broken("content")).singleElement().asString().contains("This file is gone or empty");
    }

    @Test
    void a_promise_that_is_taken_back_is_told() throws Exception {
        write("published.txt", "/about/\n/about/#p1\n");
        commit("Promise");
        git.checkout().setName("main").call();
        git.merge().include(git.getRepository().resolve("change")).call();
        git.checkout().setName("change").call();
        write("published.txt", "/about/\n");

        AgainstBase.Outcome outcome = against("main");

        assertThat(outcome.changes().orElseThrow().takenBack()).containsExactly("/about/#p1");
        assertThat(outcome.broken("content"))
                .singleElement()
                .hasToString("Diagnostic[rule=BROKEN_PROMISE, severity=ERROR, position=content/published.txt, "
                        + "message=/about/#p1 was published, and this file does not say so any more., "
                        + "hint=Put the line back; if the address is withdrawn, say so in gone.yaml.]");
    }

    @Test
    void a_version_with_other_words_than_those_that_were_promised_is_told_whatever_is_promised_now() throws Exception {
        write("bpf/index.md", "---\ntype: programme\ntitle: B\n---\n");
        write("bpf/spam/index.md", "---\ntype: activity\ntitle: S\n---\n");
        write("bpf/spam/2017/index.md", "---\ntype: cycle\ntitle: C\n---\n");
        write("bpf/spam/2017/outputs/report/index.md", "---\ntype: output\ntitle: R\n---\n");
        version("Filters work.");
        write("published.txt", DRAFT + " v2:7babb5d02e75::\n");
        commit("Promise");
        git.checkout().setName("main").call();
        git.merge().include(git.getRepository().resolve("change")).call();
        git.checkout().setName("change").call();
        assertThat(against("main").changes().orElseThrow().rewritten()).isEmpty();
        version("Filters never work.");
        write("published.txt", DRAFT + " v2:a52bb9728016::\n");

        AgainstBase.Outcome outcome = against("main");

        assertThat(outcome.changes().orElseThrow().rewritten()).containsExactly(new Changes.Page(DRAFT, "R, Draft"));
        assertThat(summary(outcome)).contains("**Versions that are not what was published** (1)");
    }

    /** Nobody is mentioned, nothing is linked, and no block is ended by what a stranger wrote. */
    @Test
    void the_summary_shows_what_strangers_wrote_as_text() throws Exception {
        page("new", "'@everyone <img src=x> [click](https://evil.example/) `x` | **b**'", "See [x](~~~~.md).\n");
        Request request = request();
        Built built = Build.of(request);
        String summary = new PullRequestSummary(
                        built.report(),
                        Optional.empty(),
                        "@all http://evil.example",
                        place -> Optional.of("https://host.example/" + place.file() + "#L" + place.line()))
                .markdown();
        assertThat(summary)
                .startsWith("## 1 error and no warnings in ")
                .contains("[`content/new.md:6:9`](https://host.example/content/new.md#L6)")
                .contains("### What each finding is")
                .contains("@<!-- -->all http:<!-- -->//evil.example");

        page("new", "'@everyone <img src=x> [click](https://evil.example/) `x` | **b**'", "Text.\n");
        String changed = summary(AgainstBase.against("main", request, Build.of(request), Cache.NONE));
        assertThat(changed)
                .contains(
                        "- `/new/` @<!-- -->everyone &lt;img src=x&gt; \\[click\\]\\(https:<!-- -->//evil.example/\\)");
    }

    /** Lines to paste stand in a block of code that no name can end. */
    @Test
    void a_name_cannot_break_out_of_the_lines_to_paste() throws Exception {
        String name = "Wout de\\n~~~~~~~\\n![x](https://evil.example/x.png) @everyon";
        write("people.yaml", "- name: Mary Major\n");
        write("bpf/index.md", "---\ntype: programme\ntitle: B\n---\n");
        write("bpf/spam/index.md", "---\ntype: activity\ntitle: S\n---\n");
        String team = "team:\n  - name: \"%1$s\"\n  - name: \"%1$se\"\n".formatted(name);
        write("bpf/spam/2017/index.md", "---\ntype: cycle\ntitle: C\n" + team + "---\n");
        Built built = Build.of(request());

        String summary =
                new PullRequestSummary(built.report(), Optional.empty(), "", place -> Optional.empty()).markdown();

        assertThat(summary)
                .contains("near-miss-name", "evil.example")
                .doesNotContain("![x](https", "\n~~~~~~~\n", " @everyon");
    }

    private static String summary(AgainstBase.Outcome outcome) {
        return new PullRequestSummary(
                        new Report(List.of(), 3),
                        outcome.changes(),
                        outcome.remark(),
                        (Position place) -> Optional.empty())
                .markdown();
    }

    private AgainstBase.Outcome against(String revision) {
        return AgainstBase.against(revision, request(), Build.of(request()), Cache.NONE);
    }

    private Request request() {
        return new Request(
                work.resolve("content"), "content", Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    private void version(String text) throws IOException {
        write(
                "bpf/spam/2017/outputs/report/draft.md",
                "---\ntype: version\ntitle: Draft\nversion: Draft\ndate: 2017-10-01\n---\n\n" + text + "\n");
    }

    private void page(String name, String title, String text) throws IOException {
        write(name + ".md", "---\ntype: page\ntitle: " + title + "\n---\n\n" + text);
    }

    private void write(String file, String text) throws IOException {
        Path path = work.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void commit(String message) throws Exception {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor("A", "a@example.org")
                .setCommitter("A", "a@example.org")
                .setSign(false)
                .call();
    }
}
