package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Request;
import org.rapporteur.build.Stage;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;

/** What whoever runs the preview is told of files that come and go. */
class FollowingTest {

    @TempDir
    Path project;

    private final BlockingQueue<Report> told = new LinkedBlockingQueue<>();
    private final Queue<Diagnostic> unmade = new ConcurrentLinkedQueue<>();
    private Path content;
    private PreviewServer server;

    @BeforeEach
    void start() throws Exception {
        content = Files.createDirectories(project.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: Site\nbase-url: https://site.example/\n");
        Files.writeString(content.resolve("index.md"), "---\ntype: home\ntitle: Site\n---\n");
        Path templates = Files.createDirectories(project.resolve("templates"));
        server = new PreviewServer(
                new Request(content, "content", Optional.of(templates), Optional.empty(), true, Optional.empty()),
                0,
                new Listener());
        await(report -> true);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void an_error_that_a_file_is_goes_with_the_file() throws Exception {
        for (String name : new String[] {"index.md.bak", "index.md.orig", "notes"}) {
            Path wrong = Files.writeString(content.resolve(name), "wrong");
            await(report -> report.errors() == 1);

            Files.delete(wrong);
            await(report -> report.errors() == 0);
        }
    }

    /** To read a large record takes a while, and whoever writes does not wait. */
    @Test
    void what_is_saved_while_the_first_look_is_taken_is_followed() throws Exception {
        server.close();
        server = new PreviewServer(
                new Request(content, "content", Optional.empty(), Optional.empty(), true, Optional.empty()),
                0,
                new Listener() {
                    @Override
                    public Progress progress() {
                        return new SavedWhenRead(content.resolve("index.md"));
                    }
                });

        Awaited.until("the page has what was saved", () -> page().contains("<h1>Later</h1>"));
    }

    /** @param file is saved again when all documents are read, and nothing is checked yet */
    private record SavedWhenRead(Path file) implements Progress {

        @Override
        public void begins(Stage stage, int of) {
            if (stage == Stage.CHECKING) {
                try {
                    Files.writeString(file, "---\ntype: home\ntitle: Later\n---\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void advances() {}
    }

    @Test
    void the_files_of_an_editors_program_are_no_errors() throws Exception {
        for (String name :
                new String[] {"index.md~", "#index.md#", "4913", "index.md.swp", ".#index.md", "~$list.docx"}) {
            Files.writeString(content.resolve(name), "passing");
            Files.writeString(project.resolve("templates").resolve(name), "passing");
        }
        Files.writeString(content.resolve("wrong"), "wrong");

        assertThat(await(report -> report.errors() > 0).diagnostics())
                .extracting(found -> found.position().file())
                .containsExactly("content/wrong");
    }

    @Test
    void a_folder_may_be_called_as_such_a_file() throws Exception {
        Files.createDirectories(content.resolve("4913"));
        Files.writeString(content.resolve("4913/index.md"), "---\ntype: page\n---\n");

        assertThat(await(report -> report.errors() > 0).diagnostics())
                .extracting(found -> found.position().file())
                .contains("content/4913/index.md");
    }

    @Test
    void a_content_folder_that_goes_is_told_until_it_is_back() throws Exception {
        Path aside = Files.move(content, project.resolve("aside"));

        assertThat(await(report -> report.errors() > 0).diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.position().file() + ": " + found.message())
                        .startsWith("content: This folder is gone."));
        assertThat(page()).contains("<h1>Site</h1>");

        Files.move(aside, content);
        await(report -> report.errors() == 0);

        Files.writeString(content.resolve("index.md"), "---\ntype: home\n---\n");
        await(report -> report.errors() == 1);
    }

    @Test
    void what_is_wrong_in_a_template_is_told_once_when_a_page_is_asked_for() throws Exception {
        Files.writeString(project.resolve("templates/home.ftlh"), "${nothing.like.this}");
        await(report -> true);
        for (int i = 0; i < 2; i++) {
            URLConnection asked = server.address().toURL().openConnection();
            assertThat(((HttpURLConnection) asked).getResponseCode()).isEqualTo(500);
        }

        assertThat(unmade)
                .singleElement()
                .satisfies(found -> assertThat(found.position().file()).isEqualTo("templates/home.ftlh"));
    }

    @Test
    void a_text_stays_as_it_was_saved_while_another_file_is_wrong() throws Exception {
        Files.writeString(content.resolve("page.md"), "---\ntype: page\ntitle: Page\n---\n[Away](nowhere.md)\n");
        await(report -> report.errors() == 1);

        Files.writeString(content.resolve("index.md"), "---\ntype: home\ntitle: Site\n---\nAs it was saved.\n");
        await(report -> report.errors() == 1);

        assertThat(page()).contains("As it was saved.");
    }

    private String page() throws IOException {
        try (InputStream page = server.address().toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Report await(Predicate<Report> wanted) throws InterruptedException {
        Report last = null;
        do {
            last = told.poll(30, TimeUnit.SECONDS);
            assertThat(last).as("what was told in time").isNotNull();
        } while (!wanted.test(last));
        return last;
    }

    private class Listener implements PreviewLog {
        @Override
        public void built(Report report, SourceLines lines) {
            told.add(report);
        }

        @Override
        public void unmade(List<Diagnostic> found, SourceLines lines) {
            unmade.addAll(found);
        }

        @Override
        public void failed(Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
