package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.source.Provenance.Part;
import org.rapporteur.source.Provenance.State;

/** A site names the commit that it is made of, and none that it is not made of. */
class ProvenanceTest {

    @TempDir
    Path scratch;

    private TestRepository repository;
    private Path content;
    private String commit;

    @BeforeEach
    void commit_a_site() throws Exception {
        repository = new TestRepository(scratch.resolve("repository"))
                .write("content/index.md", "Home")
                .write("templates/page.ftlh", "Page")
                .write("README.md", "About");
        commit = repository.commit("2017-05-01");
        content = repository.folder().resolve("content");
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void what_is_committed_has_a_commit_and_the_content_a_version_that_stays_until_it_changes() throws Exception {
        Provenance first = of();
        assertThat(first.state()).isEqualTo(State.COMMITTED);
        assertThat(first.commit()).isEqualTo(commit);
        assertThat(first.content()).matches("[0-9a-f]{40}");

        String second = repository.write("README.md", "More").commit("2017-06-01");
        assertThat(of()).isEqualTo(new Provenance(State.COMMITTED, second, first.content()));

        repository.write("content/index.md", "Changed").commit("2017-07-01");
        assertThat(of().content()).isNotEqualTo(first.content());
    }

    @Test
    void a_change_a_new_file_or_a_changed_template_leaves_no_commit() throws Exception {
        repository.write("content/index.md", "Changed");
        assertThat(of()).isEqualTo(new Provenance(State.UNCOMMITTED, "", ""));
        repository.write("content/index.md", "Home").write("content/new.md", "New");
        assertThat(of().state()).isEqualTo(State.UNCOMMITTED);
        repository.delete("content/new.md").write("templates/page.ftlh", "Other");
        assertThat(of().state()).isEqualTo(State.UNCOMMITTED);
    }

    @Test
    void where_git_was_told_not_to_look_nobody_knows() throws Exception {
        try (Git git = Git.open(repository.folder().toFile())) {
            DirCache index = git.getRepository().lockDirCache();
            index.getEntry("content/index.md").setAssumeValid(true);
            index.write();
            index.commit();
        }
        repository.write("content/index.md", "Changed");
        assertThat(of().state()).isEqualTo(State.UNCOMMITTED);
    }

    @Test
    void what_the_site_is_not_made_of_does_not_matter() throws Exception {
        repository.write("README.md", "Changed").write("site-output/index.html", "built");
        assertThat(of().commit()).isEqualTo(commit);
    }

    @Test
    void templates_from_elsewhere_are_in_no_commit() throws Exception {
        Path elsewhere = Files.createDirectory(scratch.resolve("elsewhere"));
        assertThat(of(elsewhere).state()).isEqualTo(State.UNCOMMITTED);
        assertThat(of(scratch.resolve("missing")).state()).isEqualTo(State.COMMITTED);
    }

    @Test
    void templates_that_the_commit_has_and_nobody_checked_out_leave_no_commit() throws Exception {
        repository.delete("templates/page.ftlh").delete("templates");
        assertThat(of().state()).isEqualTo(State.UNCOMMITTED);
        repository.git("checkout", "templates").git("sparse-checkout", "set", "content");
        assertThat(repository.folder().resolve("templates")).doesNotExist();
        assertThat(of().state()).isEqualTo(State.UNCOMMITTED);
    }

    @Test
    void templates_that_there_never_were_are_not_missed() throws Exception {
        String without =
                repository.delete("templates/page.ftlh").delete("templates").commit("2017-06-01");
        assertThat(of().commit()).isEqualTo(without);
    }

    @Test
    void a_file_that_git_was_told_to_ignore_leaves_no_commit_where_it_was_used() throws Exception {
        repository
                .write(".git/info/exclude", "new.md\n*.css\n")
                .write("content/new.md", "New")
                .write("templates/own.css", "p {}");
        Path templates = repository.folder().resolve("templates");
        Part home = new Part(content, List.of("index.md"));

        assertThat(Provenance.of(home, new Part(templates, List.of("page.ftlh"))))
                .extracting(Provenance::commit)
                .isEqualTo(commit);
        assertThat(Provenance.of(new Part(content, List.of("index.md", "new.md")), new Part(templates, List.of()))
                        .state())
                .isEqualTo(State.UNCOMMITTED);
        assertThat(Provenance.of(home, new Part(templates, List.of("own.css"))).state())
                .isEqualTo(State.UNCOMMITTED);
    }

    @Test
    void a_link_counts_as_committed_with_what_it_leads_to() throws Exception {
        repository.write("content/_lists/a.csv", "a").write(".git/info/exclude", "mine*\n");
        Files.createSymbolicLink(content.resolve("lists"), Path.of("_lists"));
        Files.createSymbolicLink(content.resolve("home.md"), Path.of("index.md"));
        repository.commit("2017-06-01");
        Files.createSymbolicLink(content.resolve("mine.md"), Path.of("index.md"));
        repository.write("content/_lists/mine.csv", "b");

        assertThat(of("lists/a.csv", "home.md").state()).isEqualTo(State.COMMITTED);
        assertThat(of("mine.md").state()).isEqualTo(State.UNCOMMITTED);
        assertThat(of("lists/mine.csv").state()).isEqualTo(State.UNCOMMITTED);
    }

    @Test
    void templates_behind_a_link_are_committed_when_the_link_is() throws Exception {
        repository.write("other/page.ftlh", "Other").write(".git/info/exclude", "linked\n");
        String other = repository.commit("2017-06-01");
        Path linked = Files.createSymbolicLink(repository.folder().resolve("linked"), Path.of("templates"));
        Part home = new Part(content, List.of());

        assertThat(Provenance.of(home, new Part(linked, List.of("page.ftlh"))).state())
                .isEqualTo(State.UNCOMMITTED);
        repository.git("add", "--force", "linked");
        String committed = repository.commit("2017-07-01");
        assertThat(Provenance.of(home, new Part(linked, List.of("page.ftlh"))).commit())
                .isEqualTo(committed)
                .isNotEqualTo(other);
        Files.delete(linked);
        Files.createSymbolicLink(linked, Path.of("other"));
        assertThat(Provenance.of(home, new Part(linked, List.of("page.ftlh"))).state())
                .isEqualTo(State.UNCOMMITTED);
    }

    @Test
    void of_a_repository_that_cannot_be_read_nothing_is_claimed_and_why_is_said() throws Exception {
        repository.git("update-index", "--split-index");
        assertThat(of()).isEqualTo(new Provenance(State.UNREADABLE, "", ""));
        assertThat(of().gap().orElseThrow()).contains("cannot read", "--no-split-index");

        repository.git("update-index", "--no-split-index");
        assertThat(of().commit()).isEqualTo(commit);
        assertThat(of().gap()).isEmpty();
    }

    @Test
    void nor_of_one_whose_index_has_folders_for_files() throws Exception {
        repository.write("other/deep/file", "Other").commit("2017-06-01");
        repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "content", "templates");
        assertThat(of()).isEqualTo(new Provenance(State.UNREADABLE, "", ""));

        repository.git("sparse-checkout", "reapply", "--no-sparse-index");
        assertThat(of().state()).isEqualTo(State.COMMITTED);
    }

    @Test
    void outside_a_repository_there_is_none() throws Exception {
        Path folder = Files.createDirectories(scratch.resolve("plain/content"));
        assertThat(Provenance.of(new Part(folder, List.of()), new Part(scratch.resolve("plain/templates"), List.of())))
                .isEqualTo(new Provenance(State.NO_REPOSITORY, "", ""));
    }

    @Test
    void content_at_the_top_of_its_repository_has_one_too() {
        Part top = new Part(repository.folder(), List.of("README.md", "content/index.md"));
        assertThat(Provenance.of(top, new Part(scratch.resolve("templates"), List.of()))
                        .commit())
                .isEqualTo(commit);
    }

    /** With some files of the content. */
    private Provenance of(String... used) {
        return Provenance.of(
                new Part(content, List.of(used)), new Part(repository.folder().resolve("templates"), List.of()));
    }

    /** With other templates. */
    private Provenance of(Path templates) {
        return Provenance.of(new Part(content, List.of()), new Part(templates, List.of()));
    }
}
