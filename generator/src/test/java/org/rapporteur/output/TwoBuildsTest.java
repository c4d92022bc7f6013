package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.output.Sites.contents;
import static org.rapporteur.output.Sites.neighbours;
import static org.rapporteur.output.Sites.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoBuildsTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Path lockFile;

    @BeforeEach
    void name_the_folder() {
        folder = temp.resolve("site-output");
        lockFile = temp.resolve(".site-output.lock");
    }

    @Test
    void the_second_build_waits_for_the_first() throws Exception {
        FolderLock first = FolderLock.take(lockFile, Duration.ZERO);
        CompletableFuture<Published> second = CompletableFuture.supplyAsync(() -> publishUnchecked(2));
        Thread.sleep(200);
        assertThat(second).isNotDone();
        first.close();
        assertThat(second.get().written()).isEqualTo(50);
    }

    @Test
    void the_second_build_says_so_when_its_patience_ends() throws IOException {
        PublishedFolder impatient = new PublishedFolder(folder, Duration.ofMillis(100));
        FolderLock first = FolderLock.take(lockFile, Duration.ZERO);
        assertThatThrownBy(() -> impatient.replace(Stream.of(), Sites.GENERATOR, Map.of(), () -> {}))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("Another build is writing to this folder");
        first.close();
        impatient.replace(Stream.of(), Sites.GENERATOR, Map.of(), () -> {});
    }

    @Test
    void a_build_in_another_process_is_waited_for() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldLock.class.getName(),
                        lockFile.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.getInputStream().read()).isNotNegative();
        assertThatThrownBy(() -> FolderLock.take(lockFile, Duration.ofMillis(100)))
                .isInstanceOf(OutputRefused.class);
        other.destroyForcibly().waitFor();
        FolderLock.take(lockFile, Duration.ofSeconds(5)).close();
    }

    @Test
    void builds_at_once_leave_one_whole_site() throws IOException {
        CompletableFuture<?>[] builds = IntStream.range(0, 8)
                .mapToObj(build -> CompletableFuture.runAsync(() -> publishUnchecked(build)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(builds).join();
        assertThat(contents(folder)).hasSize(50);
        assertThat(contents(folder).values().stream().distinct()).hasSize(1);
        assertThat(neighbours(folder)).isEmpty();
    }

    @Test
    void an_interrupted_build_does_not_wait_on() throws IOException {
        FolderLock first = FolderLock.take(lockFile, Duration.ZERO);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> publish(folder, "index.html", "1")).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        first.close();
    }

    private Published publishUnchecked(int build) {
        try {
            return publish(
                    folder,
                    IntStream.range(0, 50).mapToObj(i -> new OutputFile(i + ".html", Content.text("build " + build))));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The process that builds meanwhile. */
    static final class HoldLock {

        public static void main(String[] arguments) throws Exception {
            FolderLock lock = FolderLock.take(Path.of(arguments[0]), Duration.ZERO);
            System.out.println(lock);
            Thread.sleep(60_000);
        }
    }
}
