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
        assertThat(Provenance.of(content, List.of()).state()).isEqualTo(State.COMMITTED);
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
        assertThat(Provenance.of(content, List.of(elsewhere)).state()).isEqualTo(State.UNCOMMITTED);
    }

    @Test
    void outside_a_repository_there_is_none() throws Exception {
        Path folder = Files.createDirectories(scratch.resolve("plain/content"));
        assertThat(Provenance.of(folder, List.of())).isEqualTo(new Provenance(State.NO_REPOSITORY, "", ""));
    }

    @Test
    void content_at_the_top_of_its_repository_has_one_too() {
        assertThat(Provenance.of(repository.folder(), List.of()).commit()).isEqualTo(commit);
    }

    private Provenance of() {
        return Provenance.of(content, List.of(repository.folder().resolve("templates")));
    }
}
