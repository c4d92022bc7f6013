package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.output.Sites.GENERATOR;
import static org.rapporteur.output.Sites.contents;
import static org.rapporteur.output.Sites.files;
import static org.rapporteur.output.Sites.lay;
import static org.rapporteur.output.Sites.neighbours;
import static org.rapporteur.output.Sites.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that fails leaves the old site, and nothing beside it. */
class FailedBuildTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Object before;

    @BeforeEach
    void publish_a_site() throws IOException {
        folder = temp.resolve("site-output");
        publish(folder, "index.html", "old");
        lay(folder, "CNAME", "kept");
        before = Files.readAttributes(folder, "*").get("fileKey");
    }

    @AfterEach
    void the_old_site_stands() throws IOException {
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "old", "CNAME", "kept"));
        assertThat(Files.readAttributes(folder, "*").get("fileKey")).isEqualTo(before);
        assertThat(neighbours(folder)).isEmpty();
    }

    @Test
    void content_that_cannot_be_read() {
        OutputFile broken = new OutputFile("b.html", () -> {
            throw new IOException("disk on fire");
        });
        assertThatThrownBy(() -> publish(folder, Stream.of(new OutputFile("a.html", Content.text("a")), broken)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk on fire");
    }

    /** The files have no end: only being given up ends the build. */
    @Test
    void one_that_is_given_up_from_elsewhere() throws InterruptedException {
        PublishedFolder published = new PublishedFolder(folder);
        Thread elsewhere = new Thread(published::giveUp);
        Stream<OutputFile> files = IntStream.iterate(0, i -> i + 1).mapToObj(i -> {
            if (i == 3) {
                elsewhere.start();
            }
            return new OutputFile(i + ".html", Content.text("new"));
        });
        assertThatThrownBy(() -> published.replace(files, GENERATOR, Map.of(), () -> {}))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("stopped");
        elsewhere.join();
    }

    @Test
    void one_that_was_given_up_before_it_began() {
        PublishedFolder published = new PublishedFolder(folder);
        published.giveUp();
        assertThatThrownBy(() -> published.replace(files("a.html", "new").stream(), GENERATOR, Map.of(), () -> {}))
                .isInstanceOf(OutputRefused.class);
    }

    @Test
    void content_that_ends_in_the_middle() {
        OutputFile broken = new OutputFile("index.html", () -> new InputStream() {
            private int left = 50_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("unplugged");
                }
                return 'x';
            }
        });
        assertThatThrownBy(() -> publish(folder, Stream.of(broken))).hasMessage("unplugged");
    }

    @Test
    void an_asset_that_is_gone() {
        OutputFile gone = new OutputFile("a.pdf", Content.copyOf(temp.resolve("gone.pdf")));
        assertThatThrownBy(() -> publish(folder, Stream.of(gone))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_page_that_somebody_takes_away_when_it_is_written() {
        Path written = temp.resolve(".site-output.staging/a/index.html");
        OutputFile last = new OutputFile("b/index.html", () -> {
            Files.delete(written);
            return Content.text("b").open();
        });
        assertThatThrownBy(() -> publish(folder, Stream.of(new OutputFile("a/index.html", Content.text("a")), last)))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("\"a/index.html\"");
    }

    @Test
    void a_page_that_fails_to_render_or_runs_out_of_memory() {
        assertThatThrownBy(() -> publish(folder, failing(new IllegalStateException("template"))))
                .hasMessage("template");
        OutOfMemoryError full = new OutOfMemoryError("full");
        assertThatThrownBy(() -> publish(folder, failing(full))).isSameAs(full);
    }

    @Test
    void a_page_that_fails_while_other_threads_still_write() {
        Stream<OutputFile> files = IntStream.range(0, 300).parallel().mapToObj(i -> {
            if (i == 150) {
                throw new IllegalStateException("template");
            }
            return new OutputFile("d" + i + "/index.html", () -> slowly(i));
        });
        assertThatThrownBy(() -> publish(folder, files)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_name_that_is_too_long_for_the_disk() {
        assertThatThrownBy(() -> publish(folder, "a".repeat(300), "")).isInstanceOf(IOException.class);
    }

    private static Stream<OutputFile> failing(Throwable failure) {
        return Stream.of("a.html", "b.html").map(path -> {
            if (path.equals("b.html")) {
                throw FailedBuildTest.<RuntimeException>unchecked(failure);
            }
            return new OutputFile(path, Content.text(path));
        });
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    private static InputStream slowly(int i) throws IOException {
        try {
            Thread.sleep(2);
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
        return Content.text("page " + i).open();
    }
}
