package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.serve.Awaited.until;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long a preview is edited and asked, it holds on to no more. {@link SoakBenchmark} does so for hours. */
class LongLifeTest {

    /** More than there are pages remembered, or streams. */
    private static final int ROUNDS = 60;

    /** Rounds after which nothing is wrong, so that the whole site follows. */
    private static final int REST = 12;

    @TempDir
    Path project;

    private Path content;
    private Soak soak;

    @BeforeEach
    void start() throws IOException {
        content = Files.createDirectories(project.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: Site\nbase-url: https://site.example/\n");
        for (int i = 0; i < ROUNDS; i++) {
            Path page = Files.createDirectories(content.resolve("page-" + i));
            Files.writeString(page.resolve("index.md"), "---\ntype: page\ntitle: Page " + i + "\n---\n\nText.\n");
        }
        soak = new Soak(content);
    }

    @AfterEach
    void stop() throws IOException {
        soak.close();
    }

    @Test
    void a_stream_of_edits_and_requests_leaves_nothing_behind() throws Exception {
        List<WeakReference<ShownSite>> before = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            soak.go();
            if (i % REST == 0) {
                WeakReference<ShownSite> site =
                        new WeakReference<>(soak.server().shown().site());
                until("another site follows", () -> soak.server().shown().site() != site.get());
                before.add(site);
            }
        }
        soak.leave();

        until("nobody is told any more what is new", () -> {
            soak.go();
            soak.leave();
            return soak.server().held().streams() == 0;
        });
        assertThat(soak.server().held().pages()).isEqualTo(Pages.REMEMBERED);
        until("the sites before are let go", () -> {
            System.gc();
            return before.stream().allMatch(site -> site.get() == null);
        });
    }

    @Test
    void a_folder_that_goes_and_comes_is_watched_once() throws Exception {
        long threads = watching();
        for (int i = 0; i < 2; i++) {
            Path aside = Files.move(content, project.resolve("aside"));
            until(
                    "it is told that the folder is gone",
                    () -> soak.server().shown().report().errors() > 0);
            Files.move(aside, content);
            until(
                    "it is told that it is back",
                    () -> soak.server().shown().report().errors() == 0);
        }

        until("the watches before have ended", () -> watching() == threads);
    }

    private static long watching() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("preview-watch"))
                .count();
    }
}
