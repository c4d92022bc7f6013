package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the docs, run as they stand there; only the servers that they name are folders here. */
@ExtendWith(Tools.class)
class RecipesIT {

    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

    @TempDir
    Path scratch;

    private Path site;
    private Path server;

    @BeforeEach
    void lay() throws IOException {
        site = scratch.resolve("site-output");
        server = Files.createDirectories(scratch.resolve("www"));
        write("index.html", "<p>first</p>");
        write("old/index.html", "<p>old</p>");
        write("same/index.html", "<p>same</p>".repeat(200));
        write("same/index.html.gz", "compressed");
        write("assets/site.0123456789.css", "first{}");
        write("assets/plan.pdf", "an editor's own");
        write("search/index.json", "[1]");
    }

    @Test
    void every_recipe_is_run_here() throws IOException {
        assertThat(recipes()).hasSize(4);
    }

    @Test
    void a_folder_on_a_server_has_the_new_site_and_what_older_pages_load() throws Exception {
        Path record = server.resolve("record");
        run("rsync -rc --exclude");
        Files.createDirectory(record.resolve(".well-known"));
        Files.writeString(record.resolve(".well-known/mine"), "mine");
        Object before = Files.getLastModifiedTime(record.resolve("same/index.html"));
        change();
        Files.setLastModifiedTime(site.resolve("same/index.html"), FileTime.fromMillis(1));

        run("rsync -rc --exclude");

        assertThat(files(record))
                .containsExactly(
                        ".well-known/mine",
                        "assets/plan.pdf",
                        "assets/site.0123456789.css",
                        "assets/site.9876543210.css",
                        "index.html",
                        "same/index.html",
                        "same/index.html.gz",
                        "search/index.json");
        assertThat(record.resolve("index.html")).hasContent("<p>second</p>");
        assertThat(Files.getLastModifiedTime(record.resolve("same/index.html"))).isEqualTo(before);
    }

    @Test
    void an_edition_takes_the_place_of_the_one_before_at_one_moment() throws Exception {
        Path current = server.resolve("current");
        run("edition=");
        Path first = current.toRealPath();
        change();

        run("edition=");

        assertThat(files(current.toRealPath()))
                .containsExactly(
                        "assets/plan.pdf",
                        "assets/site.0123456789.css",
                        "assets/site.9876543210.css",
                        "index.html",
                        "same/index.html",
                        "same/index.html.gz",
                        "search/index.json");
        assertThat(current.resolve("index.html")).hasContent("<p>second</p>");
        assertThat(first.resolve("index.html")).hasContent("<p>first</p>");
        assertThat(Files.getAttribute(current.resolve("same/index.html"), "unix:ino"))
                .isEqualTo(Files.getAttribute(first.resolve("same/index.html"), "unix:ino"));
    }

    @Test
    void an_object_store_has_the_new_site_and_what_older_pages_load() throws Exception {
        Path bucket = server.resolve("record");
        run("rclone copy");
        change();

        run("rclone copy");

        assertThat(files(bucket))
                .containsExactly(
                        "assets/plan.pdf",
                        "assets/site.0123456789.css",
                        "assets/site.9876543210.css",
                        "index.html",
                        "same/index.html",
                        "search/index.json");
        assertThat(bucket.resolve("index.html")).hasContent("<p>second</p>");
    }

    @Test
    void what_the_other_tool_compresses_is_no_part_of_the_folder_that_the_next_build_replaces() throws Exception {
        run("rm -rf deploy");

        assertThat(files(scratch.resolve("deploy")))
                .contains("same/index.html.br")
                .doesNotContain("assets/plan.pdf.br");
        assertThat(files(site)).noneMatch(file -> file.endsWith(".br"));
        shell("brotli --decompress --stdout deploy/same/index.html.br | cmp - site-output/same/index.html");
    }

    private void change() throws IOException {
        write("index.html", "<p>second</p>");
        Files.delete(site.resolve("old/index.html"));
        Files.delete(site.resolve("old"));
        Files.delete(site.resolve("assets/site.0123456789.css"));
        write("assets/site.9876543210.css", "second{}");
        write("search/index.json", "[2]");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(site.resolve(file).getParent());
        Files.writeString(site.resolve(file), text);
    }

    /** The blocks of the docs that publish; those that run Maven are tried by real Maven runs. */
    private static List<String> recipes() throws IOException {
        return SHELL.matcher(Files.readString(Path.of("docs/publishing.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private void run(String beginning) throws Exception {
        String recipe = recipes().stream()
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        shell(recipe.replace("deploy@www.example.org:", "")
                .replace("/srv/www/", server + "/")
                .replace("store:", server + "/"));
    }

    private void shell(String commands) throws Exception {
        Path said = scratch.resolve("said.txt");
        int status = new ProcessBuilder("bash", "-euc", commands)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(status).as("%s%n%s", commands, Files.readString(said)).isZero();
    }

    private static TreeSet<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            TreeSet<String> names = new TreeSet<>();
            files.forEach(file -> names.add(folder.relativize(file).toString()));
            return names;
        }
    }
}
