package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.output.Sites.contents;
import static org.rapporteur.output.Sites.lay;
import static org.rapporteur.output.Sites.neighbours;
import static org.rapporteur.output.Sites.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else laid where builds stage a site is refused, and stays. What builds left there: {@link KilledBuildTest}. */
class FoldersBesideTest {

    private static final String STAGING = ".site-output.staging";
    private static final String OLD = ".site-output.old";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void name_the_folder() {
        folder = temp.resolve("site-output");
    }

    @ParameterizedTest
    @ValueSource(strings = {STAGING, OLD})
    void a_folder_of_somebody_else_is_refused_before_the_first_build_and_untouched(String name) throws IOException {
        lay(temp.resolve(name), "thesis/ch1.txt", "precious");
        refuses(name, "it has \"thesis\", and no manifest", () -> publish(folder, "index.html", "1"));
        assertThat(contents(temp)).as("not even a lock").isEqualTo(Map.of(name + "/thesis/ch1.txt", "precious"));
    }

    @ParameterizedTest
    @ValueSource(strings = {STAGING, OLD})
    void a_folder_of_somebody_else_is_refused_where_a_site_stands_and_nothing_changes(String name) throws IOException {
        publish(folder, "index.html", "1");
        lay(temp.resolve(name), ".hidden", "precious");
        refuses(name, "it has \".hidden\"", () -> publish(folder, "index.html", "2"));
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "1"));
        assertThat(contents(temp.resolve(name))).isEqualTo(Map.of(".hidden", "precious"));
        assertThat(neighbours(folder)).containsExactly(name);
    }

    @Test
    void what_a_build_left_stays_where_it_is_as_long_as_something_else_stands_beside_it() throws IOException {
        publish(temp.resolve(OLD), "index.html", "1");
        lay(temp.resolve(STAGING), "thesis.txt", "precious");
        refuses(STAGING, "thesis.txt", () -> publish(folder, "index.html", "2"));
        assertThat(folder).doesNotExist();
        assertThat(contents(temp.resolve(OLD))).isEqualTo(Map.of("index.html", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {STAGING, OLD})
    void a_manifest_of_something_else_is_no_mark(String name) throws IOException {
        lay(temp.resolve(name), Manifest.NAME, "{\"name\": \"A web app\", \"icons\": []}");
        refuses(name, "is not a manifest of Rapporteur", () -> publish(folder, "index.html", "1"));
        assertThat(temp.resolve(name).resolve(Manifest.NAME)).content().contains("A web app");
    }

    @Test
    void a_folder_of_the_marks_name_is_no_mark() throws IOException {
        lay(temp.resolve(STAGING), Mark.NAME + "/thesis.txt", "precious");
        refuses(STAGING, Mark.NAME, () -> publish(folder, "index.html", "1"));
    }

    /** Also one that leads to a site: what it leads to is not what a build left. */
    @ParameterizedTest
    @ValueSource(strings = {STAGING, OLD})
    void a_link_is_refused_and_stays_with_what_it_leads_to(String name) throws IOException {
        publish(temp.resolve("elsewhere"), "index.html", "kept");
        Path link = Files.createSymbolicLink(temp.resolve(name), Path.of("elsewhere"));
        refuses(name, "it is no folder", () -> publish(folder, "index.html", "1"));
        assertThat(link).isSymbolicLink();
        assertThat(contents(temp.resolve("elsewhere"))).isEqualTo(Map.of("index.html", "kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {STAGING, OLD})
    void a_file_is_refused_and_stays(String name) throws IOException {
        lay(temp, name, "precious");
        refuses(name, "it is no folder", () -> publish(folder, "index.html", "1"));
        assertThat(temp.resolve(name)).hasContent("precious");
    }

    @ParameterizedTest
    @ValueSource(strings = {STAGING, OLD})
    void a_build_that_only_mends_refuses_them_too(String name) throws IOException {
        lay(temp.resolve(name), "thesis.txt", "precious");
        refuses(name, "thesis.txt", () -> new PublishedFolder(folder).heal());
        assertThat(contents(temp)).as("not even a lock").isEqualTo(Map.of(name + "/thesis.txt", "precious"));
    }

    @Test
    void no_site_has_a_file_of_the_marks_name() {
        assertThatThrownBy(() -> publish(folder, Mark.NAME, "")).isInstanceOf(PathClash.class);
    }

    @Test
    void a_published_site_has_no_mark() throws IOException {
        lay(folder, ".nojekyll", "");
        publish(folder, "index.html", "1");
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "1", ".nojekyll", ""));
        publish(folder, "index.html", "2");
        assertThat(contents(folder)).isEqualTo(Map.of("index.html", "2", ".nojekyll", ""));
    }

    /** So that a kill in the middle leaves what the next build knows. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void what_tells_that_a_folder_is_a_builds_is_deleted_last() throws Exception {
        Path site = temp.resolve("site");
        for (String file : List.of(Manifest.NAME, Mark.NAME, "index.html", "bpf/index.html", "zz.html")) {
            lay(site, file, "");
        }
        List<String> gone = new ArrayList<>();
        try (WatchService watch = site.getFileSystem().newWatchService()) {
            // Asked itself: a key whose folder is gone is not given out any more with what came after it was given out
            // once.
            WatchKey key = site.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            assertThat(Trees.delete(site, Mark.PROOFS)).isEmpty();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (gone.size() < 5 && System.nanoTime() < end) {
                key.pollEvents().forEach(event -> gone.add(event.context().toString()));
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        assertThat(gone).endsWith(Manifest.NAME, Mark.NAME);
        assertThat(site).doesNotExist();
    }

    private void refuses(String name, String why, ThrowingCallable build) throws IOException {
        Path place = temp.toRealPath().resolve(name);
        assertThatThrownBy(build)
                .isInstanceOf(OutputRefused.class)
                .hasMessageStartingWith(place + " was not written by Rapporteur: ")
                .hasMessageContaining(why)
                .satisfies(
                        refused -> assertThat(((OutputRefused) refused).hint()).contains("Move it away"));
    }
}
