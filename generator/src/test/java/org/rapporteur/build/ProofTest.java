package org.rapporteur.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
import org.rapporteur.source.Provenance;
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

    private static Request plain(Path project) {
        return new Request(
                project.resolve("content"), "content", Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    private Map<String, String> facts(Request request, boolean compressed) throws Exception {
        Path site = scratch.resolve("site");
        Generation generation = new Generation(Build.of(request), "Rapporteur test", compressed)
                .from(Provenance.of(request.content(), List.of()), request);
        assertThat(generation.into(site, false).published()).isPresent();
        return Verification.of(site).facts();
    }
}
