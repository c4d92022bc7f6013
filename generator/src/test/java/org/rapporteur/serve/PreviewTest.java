package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;

/** Checks can take long: who writes meanwhile does not wait for them. */
class PreviewTest {

    @TempDir
    Path content;

    private final CountDownLatch patience = new CountDownLatch(1);

    /** Who checks is kept until the end of the test, with what was found of the first site. */
    private final PreviewLog slow = new PreviewLog() {
        @Override
        public void built(Report report, SourceLines lines) {
            try {
                patience.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void failed(Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    };

    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(content.resolve("index.md"), "---\ntype: home\ntitle: Site\n---\n");
        write("First");
        preview = new Preview(
                new Request(content, "content", Optional.empty(), Optional.empty(), true, Optional.empty()),
                Cache.NONE,
                slow);
    }

    @AfterEach
    void stop() {
        patience.countDown();
        preview.close();
    }

    @Test
    void what_is_saved_while_a_site_is_checked_is_shown() throws Exception {
        name("Second");

        assertThat(title(until(shown -> title(shown).equals("Second")))).isEqualTo("Second");
    }

    @Test
    void a_mistake_in_a_file_is_told_before_the_site_is_checked_and_stops_it() throws Exception {
        Files.writeString(content.resolve("index.md"), "---\ntype: hoem\ntitle: Site\n---\n");
        preview.changed(List.of("index.md"));
        name("Second");

        Shown shown = until(each -> each.report().errors() > 0);
        assertThat(shown.report().errors()).isEqualTo(1);
        assertThat(shown.busy()).isTrue();
        assertThat(title(shown)).isEqualTo("First");
    }

    private void name(String title) throws IOException {
        write(title);
        preview.changed(List.of("site.yaml"));
    }

    private void write(String title) throws IOException {
        Files.writeString(content.resolve("site.yaml"), "title: " + title + "\nbase-url: https://site.example/\n");
    }

    private static String title(Shown shown) {
        return shown.site().planned().plan().edition().record().site().title();
    }

    /** What is shown when it is so, or when nothing new came for long. */
    private Shown until(Predicate<Shown> isSo) throws InterruptedException {
        Shown shown = preview.now();
        while (!isSo.test(shown)) {
            Shown next = preview.after(shown.number(), Duration.ofSeconds(30));
            if (next == shown) {
                return shown;
            }
            shown = next;
        }
        return shown;
    }
}
