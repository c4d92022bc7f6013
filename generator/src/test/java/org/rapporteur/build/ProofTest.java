package org.rapporteur.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.output.Verification;
import org.rapporteur.source.TestRepository;

/** The manifest says all that is needed to make the same site again. */
class ProofTest {

    @TempDir
    Path scratch;

    private TestRepository repository;

    @BeforeEach
    void commit_a_site() throws Exception {
        repository = new TestRepository(scratch.resolve("repository"))
                .write("content/site.yaml", "title: Record\nbase-url: https://example.org/\n")
                .write("content/index.md", "---\ntype: home\ntitle: Record\n---\n\nWelcome.\n");
        repository.commit("2017-05-01");
        repository.write("README.md", "About").commit("2017-06-01");
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void of_a_plain_build_it_says_the_commit_alone() throws Exception {
        assertThat(facts(plain(repository.folder()), false).keySet()).containsExactly("commit", "content", "state");
    }

    @Test
    void it_says_what_was_asked_for_by_which_parameter() throws Exception {
        Request request = new Request(
                        repository.folder().resolve("content"),
                        "content",
                        Optional.empty(),
                        Optional.of(URI.create("https://example.net/record/")),
                        true,
                        Optional.of(Instant.parse("2017-09-18T12:00:00Z")))
                .archived(true);

        assertThat(facts(request, true))
                .containsEntry("rapporteur.baseUrl", "https://example.net/record/")
                .containsEntry("rapporteur.drafts", "true")
                .containsEntry("rapporteur.now", "2017-09-18T12:00:00Z")
                .containsEntry("rapporteur.archive", "true")
                .containsEntry("rapporteur.compress", "gz");
    }

    @Test
    void a_site_made_of_a_clone_without_its_history_is_not_taken_for_that_of_the_whole() throws Exception {
        Path clone = repository.shallow(scratch.resolve("clone"), 1);

        assertThat(facts(plain(clone), false))
                .containsEntry("state", "committed")
                .containsEntry("history", "shallow");
    }

    @Test
    void nor_is_one_made_of_a_clone_from_which_git_left_something_out() throws Exception {
        repository
                .write("content/index.md", "---\ntype: home\ntitle: Record\n---\n\nGood day.\n")
                .commit("2017-07-01");

        assertThat(facts(plain(repository.partial(scratch.resolve("texts"), "blob:none")), false))
                .containsEntry("state", "committed")
                .containsEntry("history", "partial");
        assertThat(facts(plain(repository.partial(scratch.resolve("folders"), "tree:0")), false))
                .containsEntry("state", "committed")
                .containsEntry("history", "partial");
    }

    @Test
    void it_says_which_folders_were_used_where_they_are_not_the_usual_ones() throws Exception {
        repository
                .write("templates/assets/own.css", "p { color: red }")
                .write("other/templates/assets/own.css", "p { color: blue }")
                .commit("2017-07-01");
        Request usual =
                plain(repository.folder()).with(Optional.of(repository.folder().resolve("templates")));
        Request other = usual.with(Optional.of(repository.folder().resolve("other/templates")));

        assertThat(facts(usual, false).keySet()).containsExactly("commit", "content", "state");
        assertThat(facts(other, false))
                .containsEntry("state", "committed")
                .containsEntry("rapporteur.templates", "other/templates");
        repository.move("content", "texts").commit("2017-08-01");
        assertThat(facts(request(repository.folder().resolve("texts")), false))
                .containsEntry("rapporteur.content", "texts");
    }

    @Test
    void a_site_without_the_templates_of_the_commit_is_not_taken_for_its_own() throws Exception {
        repository.write("templates/assets/own.css", "p { color: red }").commit("2017-07-01");
        repository.move("templates", "../templates");

        assertThat(facts(plain(repository.folder()), false)).containsEntry("state", "uncommitted changes");
    }

    @Test
    void nor_is_one_with_a_page_a_file_or_a_style_that_git_ignores() throws Exception {
        repository.write(".git/info/exclude", "*.pdf~\n_*\nREADME.md\nmine.*\n");
        repository
                .write("content/a.pdf~", "A backup")
                .write("content/_mine.md", "Unpublished")
                .write("content/sub/README.md", "For editors");
        Request request =
                plain(repository.folder()).with(Optional.of(repository.folder().resolve("templates")));
        repository.write("templates/README.md", "For designers").write("templates/a.pdf~", "A backup");
        assertThat(facts(request, false)).containsEntry("state", "committed");

        for (String used : List.of("content/mine.md", "content/mine.csv", "templates/assets/mine.css")) {
            repository.write(used, used.endsWith(".md") ? "---\ntype: page\ntitle: Mine\n---\n\nMine.\n" : "");
            assertThat(facts(request, false)).as(used).containsEntry("state", "uncommitted changes");
            Files.delete(repository.folder().resolve(used));
        }
    }

    @Test
    void a_site_of_a_repository_that_cannot_be_read_is_built_and_of_no_commit() throws Exception {
        repository.git("update-index", "--split-index");

        assertThat(facts(plain(repository.folder()), false))
                .containsEntry("state", "unreadable repository")
                .containsEntry("commit", "");

        repository.write(".git/config", "[[").write("content/list.csv", "a\r\n");
        assertThat(facts(plain(repository.folder()), false)).containsEntry("state", "unreadable repository");
    }

    private static Request plain(Path project) {
        return request(project.resolve("content"));
    }

    private static Request request(Path content) {
        return new Request(
                content, content.getFileName().toString(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    private Map<String, String> facts(Request request, boolean compressed) throws Exception {
        Path site = scratch.resolve("site");
        Built built = Build.of(request);
        Generation generation = new Generation(built, "Rapporteur test", compressed).from(built.origin(), request);
        Generation.Outcome outcome = generation.into(site, false);
        assertThat(outcome.published())
                .as(outcome.report().diagnostics().toString())
                .isPresent();
        return Verification.of(site).facts();
    }
}
