package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.source.History.Commit;

class GitHistoryTest {

    @TempDir
    Path scratch;

    private TestRepository repository;

    @BeforeEach
    void make() throws Exception {
        repository = new TestRepository(scratch.resolve("repository"));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void a_file_has_the_commit_that_brought_it_in_and_the_last_that_changed_it() throws Exception {
        String first = repository.write("content/a.md", "one").commit("2017-01-01");
        String last = repository.write("content/a.md", "two").commit("2017-02-01");
        repository.write("content/b.md", "other").commit("2017-03-01");

        assertFirst("a.md", first);
        assertLast("a.md", last);
    }

    @Test
    void a_renamed_file_came_and_changed_when_it_did_under_its_old_names() throws Exception {
        String first = repository.write("content/a.md", "text").commit("2017-01-01");
        repository.move("content/a.md", "content/b.md").commit("2017-02-01");
        String last = repository.write("content/b.md", "texts").commit("2017-02-02");
        repository.move("content/b.md", "content/c/index.md").commit("2017-03-01");

        assertFirst("c/index.md", first);
        assertLast("c/index.md", last);
    }

    @Test
    void a_file_changes_after_it_was_renamed_too() throws Exception {
        String first = repository.write("content/a.md", "text").commit("2017-01-01");
        repository.move("content/a.md", "content/b.md").commit("2017-02-01");
        String last = repository.write("content/b.md", "texts").commit("2017-03-01");

        assertFirst("b.md", first);
        assertLast("b.md", last);
    }

    @Test
    void a_file_whose_name_kept_it_from_being_published_comes_when_it_is_published() throws Exception {
        repository
                .write("content/_a.md", "text")
                .write("content/_drafts/b.md", "other")
                .commit("2017-01-01");
        String published = repository
                .move("content/_a.md", "content/a.md")
                .move("content/_drafts/b.md", "content/b.md")
                .commit("2017-02-01");

        assertFirst("a.md", published);
        assertLast("a.md", published);
        assertFirst("b.md", published);
    }

    @Test
    void a_file_that_was_moved_into_the_folder_came_when_it_came_outside() throws Exception {
        String first = repository.write("docs/a.md", "text").commit("2017-01-01");
        repository.move("docs/a.md", "content/a.md").commit("2017-02-01");

        assertFirst("a.md", first);
    }

    @Test
    void another_file_at_the_address_of_a_renamed_one_is_new() throws Exception {
        String old = repository.write("content/a.md", "text").commit("2017-01-01");
        repository.move("content/a.md", "content/b.md").commit("2017-02-01");
        String other = repository.write("content/a.md", "other").commit("2017-03-01");

        assertFirst("a.md", other);
        assertFirst("b.md", old);
    }

    @Test
    void a_copy_is_new() throws Exception {
        repository.write("content/a.md", "text").commit("2017-01-01");
        String copied = repository.write("content/b.md", "text").commit("2017-02-01");

        assertFirst("b.md", copied);
    }

    @Test
    void a_file_that_went_and_came_again_came_the_first_time() throws Exception {
        String first = repository.write("content/a.md", "text").commit("2017-01-01");
        repository.delete("content/a.md").commit("2017-02-01");
        String again = repository.write("content/a.md", "other").commit("2017-03-01");

        assertFirst("a.md", first);
        assertLast("a.md", again);
    }

    @Test
    void a_merge_changes_nothing_that_a_branch_has_already() throws Exception {
        repository.write("content/a.md", "one").write("content/b.md", "one").commit("2017-01-01");
        String onBranch = repository.branch("side").write("content/a.md", "two").commit("2017-02-01");
        String onMain = repository.checkout("main").write("content/b.md", "two").commit("2017-03-01");
        repository.merge("side").commit("2017-04-01");

        assertLast("a.md", onBranch);
        assertLast("b.md", onMain);
    }

    @Test
    void a_merge_that_mends_a_file_changed_it() throws Exception {
        repository.write("content/a.md", "one").commit("2017-01-01");
        repository.branch("side").write("content/a.md", "two").commit("2017-02-01");
        repository.checkout("main").write("content/b.md", "new").commit("2017-03-01");
        String merge = repository.merge("side").write("content/a.md", "three").commit("2017-03-03");

        assertLast("a.md", merge);
    }

    @Test
    void a_shallow_clone_knows_what_came_after_it_begins_and_says_that_it_is_one() throws Exception {
        repository
                .write("content/old.md", "one")
                .write("content/touched.md", "one")
                .commit("2017-01-01");
        repository.write("content/mid.md", "one").commit("2017-02-01");
        String touched = repository
                .write("content/touched.md", "two")
                .write("content/new.md", "one")
                .commit("2017-03-01");

        History shallow =
                GitHistory.of(repository.shallow(scratch.resolve("clone"), 2).resolve("content"));

        assertThat(shallow.gap().orElseThrow()).contains("shallow");
        assertThat(shallow.last("old.md")).isEmpty();
        assertThat(shallow.first("touched.md")).isEmpty();
        assertThat(shallow.last("touched.md")).map(Commit::id).contains(touched);
        assertThat(shallow.first("new.md")).map(Commit::id).contains(touched);
    }

    @Test
    void the_sign_of_the_history_changes_at_a_commit_and_when_a_shallow_clone_is_made_whole() throws Exception {
        repository.write("content/a.md", "one").commit("2017-01-01");
        Optional<String> first = GitHistory.sign(repository.folder().resolve("content"));
        repository.write("content/a.md", "two").commit("2017-02-01");
        Optional<String> second = GitHistory.sign(repository.folder().resolve("content"));
        Path clone = repository.shallow(scratch.resolve("clone"), 1);

        assertThat(second).isPresent().isNotEqualTo(first);
        assertThat(GitHistory.sign(clone.resolve("content"))).isPresent().isNotEqualTo(second);
        int fetched = new ProcessBuilder("git", "-C", clone.toString(), "fetch", "-q", "--unshallow")
                .start()
                .waitFor();
        assertThat(fetched).isZero();
        assertThat(GitHistory.sign(clone.resolve("content"))).isEqualTo(second);
    }

    @Test
    void a_file_that_a_shallow_clone_sees_renamed_was_there_before() throws Exception {
        repository.write("content/other.md", "other").commit("2016-12-01");
        repository.write("content/a.md", "text").commit("2017-01-01");
        repository.move("content/a.md", "content/b.md").commit("2017-02-01");

        History shallow =
                GitHistory.of(repository.shallow(scratch.resolve("clone"), 2).resolve("content"));

        assertThat(shallow.first("b.md")).isEmpty();
        assertThat(shallow.last("b.md")).isEmpty();
    }

    @Test
    void a_clone_without_old_folders_knows_its_commit_alone_and_says_that_it_is_partial() throws Exception {
        repository.write("content/a.md", "one").commit("2017-01-01");
        String last = repository.write("content/a.md", "two").commit("2017-02-01");

        History partial = GitHistory.of(
                repository.partial(scratch.resolve("clone"), "tree:0").resolve("content"));

        assertThat(partial.extent()).isEqualTo(History.Extent.PARTIAL);
        assertThat(partial.gap().orElseThrow()).contains("partial");
        assertThat(partial.commit()).map(Commit::id).contains(last);
        assertThat(partial.last("a.md")).isEmpty();
    }

    @Test
    void a_clone_without_old_texts_knows_when_they_changed_and_says_that_it_is_partial() throws Exception {
        repository.write("content/a.md", "one").commit("2017-01-01");
        String last = repository.write("content/a.md", "two").commit("2017-02-01");

        History partial = GitHistory.of(
                repository.partial(scratch.resolve("clone"), "blob:none").resolve("content"));

        assertThat(partial.gap().orElseThrow()).contains("partial");
        assertThat(partial.last("a.md")).map(Commit::id).contains(last);
        assertThat(partial.revisions("a.md")).isEmpty();
    }

    @Test
    void a_partial_clone_that_lacks_nothing_is_whole() throws Exception {
        repository.write("content/a.md", "one").write("content/b.pdf", "one").commit("2017-01-01");
        repository.write("content/b.pdf", "two").commit("2017-02-01");

        History partial = GitHistory.of(
                repository.partial(scratch.resolve("clone"), "blob:none").resolve("content"));

        assertThat(partial.gap()).isEmpty();
        assertThat(partial.isWhole()).isTrue();
    }

    @Test
    void a_whole_clone_has_nothing_to_say_and_a_folder_outside_git_does() throws Exception {
        repository.write("content/a.md", "text").commit("2017-01-01");
        Path outside = Files.createDirectories(scratch.resolve("outside/content"));

        assertThat(history().gap()).isEmpty();
        assertThat(GitHistory.of(outside).gap().orElseThrow()).contains("no git repository");
    }

    @Test
    void what_commits_made_of_a_file_is_read_from_its_oldest_text_to_its_newest() throws Exception {
        repository.write("content/a.md", "one").commit("2017-01-01");
        repository.write("content/a.md", "two").commit("2017-02-01");
        repository.move("content/a.md", "content/b.md").commit("2017-03-01");
        repository.write("content/b.md", "three").commit("2017-04-01");

        try (OldTexts texts = OldTexts.of(repository.folder().resolve("content"))) {
            assertThat(history().revisions("b.md"))
                    .extracting(
                            revision -> texts.read(revision.before(), "b.md").map(SourceText::text),
                            revision -> texts.read(revision.after(), "b.md").map(SourceText::text))
                    .containsExactly(
                            tuple(Optional.of("one"), Optional.of("two")),
                            tuple(Optional.of("two"), Optional.of("three")));
        }
    }

    @Test
    void a_revision_that_is_no_text_or_is_not_there_has_none() throws Exception {
        repository.write("content/a.md", "one").commit("2017-01-01");
        Files.write(repository.folder().resolve("content/a.md"), new byte[] {(byte) 0xFF});
        repository.commit("2017-02-01");

        try (OldTexts texts = OldTexts.of(repository.folder().resolve("content"))) {
            assertThat(texts.read(history().revisions("a.md").get(0).after(), "a.md"))
                    .isEmpty();
            assertThat(texts.read("0123456789".repeat(4), "a.md")).isEmpty();
        }
    }

    private void assertFirst(String file, String commit) {
        assertThat(history().first(file)).map(Commit::id).isEqualTo(Optional.of(commit));
    }

    private void assertLast(String file, String commit) {
        assertThat(history().last(file)).map(Commit::id).isEqualTo(Optional.of(commit));
    }

    private History history() {
        return GitHistory.of(repository.folder().resolve("content"));
    }
}
