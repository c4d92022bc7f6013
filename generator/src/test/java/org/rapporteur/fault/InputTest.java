package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Stage;
import org.rapporteur.diagnostic.Rule;

/** Content and templates that are not what they were a moment ago, or were never right. */
class InputTest {

    @TempDir
    Path project;

    private TwoSites sites;

    @BeforeEach
    void publish_the_old_site() throws IOException {
        sites = TwoSites.in(project);
        Files.writeString(file("notes.txt"), "Notes.\n".repeat(200));
    }

    private Path file(String name) {
        return sites.content(TwoSites.NEW).resolve(name);
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "CHECKING", "PLANNING", "WRITING"})
    void content_that_changes(Stage stage) throws IOException {
        keepsTheOldSite(stage, () -> Files.writeString(file("come.md"), "---\ntype: page\ntitle: Changed\n---\n"));
    }

    @ParameterizedTest
    @CsvSource({"READING, come.md", "READING, notes.txt", "WRITING, come.md", "WRITING, notes.txt"})
    void content_that_disappears(Stage stage, String name) throws IOException {
        keepsTheOldSite(stage, () -> Files.delete(file(name)));
    }

    @ParameterizedTest
    @CsvSource({"READING, come.md", "READING, notes.txt", "WRITING, come.md", "WRITING, notes.txt"})
    void content_that_grows(Stage stage, String name) throws IOException {
        keepsTheOldSite(stage, () -> Files.writeString(file(name), "More.\n", StandardOpenOption.APPEND));
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "WRITING"})
    void content_that_comes(Stage stage) throws IOException {
        keepsTheOldSite(stage, () -> Files.writeString(file("late.txt"), "Late."));
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "WRITING"})
    void a_content_folder_that_is_moved_away(Stage stage) throws IOException {
        Path content = sites.content(TwoSites.NEW);
        Path away = content.resolveSibling("away");
        try {
            keepsTheOldSite(stage, () -> Files.move(content, away));
        } finally {
            Files.move(away, content);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "WRITING"})
    void templates_that_change(Stage stage) throws IOException {
        Path templates = Files.createDirectories(project.resolve("templates/assets"));
        Files.writeString(templates.resolve("own.css"), "p { color: red }\n");
        FaultAt once =
                new FaultAt(stage, 1, () -> Files.writeString(templates.resolve("own.css"), "p { color: blue }\n"));
        Generation.Outcome outcome =
                sites.build(TwoSites.NEW).with(templates.getParent()).into(sites.output(), once);
        if (stage == Stage.WRITING) {
            assertThat(outcome.published()).isEmpty();
            sites.requireStands(TwoSites.OLD);
        }
        assertThat(once.happened()).isTrue();
    }

    /** Its dates would be of before, and its manifest name the new one. */
    @Test
    void a_commit_that_is_made() throws Exception {
        Path content = sites.content(TwoSites.NEW);
        try (Git git = Git.init().setDirectory(content.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setSign(false)
                    .setMessage("One")
                    .setAuthor("A", "a@site.example")
                    .setCommitter("A", "a@site.example")
                    .call();
            keepsTheOldSite(Stage.CHECKING, () -> {
                try {
                    git.commit()
                            .setSign(false)
                            .setAllowEmpty(true)
                            .setMessage("Two")
                            .setAuthor("A", "a@site.example")
                            .setCommitter("A", "a@site.example")
                            .call();
                } catch (GitAPIException e) {
                    throw new IOException(e);
                }
            });
        }
    }

    /** One page alone has it; all the others are made and written when the site is given up. */
    @Test
    void a_template_that_fails_on_the_last_page() throws IOException {
        Path templates = Files.createDirectory(project.resolve("templates"));
        Files.writeString(templates.resolve("page.ftlh"), "<p>${page.missing}</p>\n");
        Generation.Outcome outcome = sites.build(TwoSites.NEW).with(templates).into(sites.output());
        assertThat(outcome.report().diagnostics())
                .extracting(finding -> finding.rule())
                .contains(Rule.TEMPLATE);
        assertThat(outcome.published()).isEmpty();
        sites.requireStands(TwoSites.OLD);
    }

    private void keepsTheOldSite(Stage stage, FaultAt.Fault fault) throws IOException {
        FaultAt once = new FaultAt(stage, 1, fault);
        try {
            Generation.Outcome outcome = sites.build(TwoSites.NEW).into(sites.output(), once);
            assertThat(outcome.published()).isEmpty();
            assertThat(outcome.report().diagnostics())
                    .extracting(finding -> finding.rule())
                    .contains(Rule.UNREADABLE_FILE);
        } catch (IOException | UncheckedIOException unreadable) {
            // It says which file.
        }
        assertThat(once.happened()).isTrue();
        sites.requireStands(TwoSites.OLD);
    }
}
