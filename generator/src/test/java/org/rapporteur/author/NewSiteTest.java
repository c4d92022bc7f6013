package org.rapporteur.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole new project: in an empty folder, and at once a site. */
class NewSiteTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void it_builds_without_any_finding() throws IOException {
        site("", "Our: “record”");

        Desk desk = new Desk(folder.resolve("content"), "2017-10-12", Questions.NOBODY);

        assertThat(desk.findings(false)).isEmpty();
        assertThat(desk.text("site.yaml")).contains("title: 'Our: “record”'\n");
        assertThat(desk.begin("meeting", "programme/activity/2017"))
                .isEqualTo("programme/activity/2017/meetings/02/index.md");
    }

    @Test
    void its_project_has_under_thirty_lines_and_keeps_the_plugins_version() throws IOException {
        site("", "");

        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<version>1.2.3</version>", "<goal>generate</goal>")
                .doesNotContain("@");
        assertThat(Files.readAllLines(folder.resolve("pom.xml"))).hasSizeLessThan(30);
    }

    @Test
    void nothing_is_left_to_be_filled_in() throws IOException {
        site("", "");

        for (Path file : files()) {
            assertThat(file.toString() + Files.readString(file))
                    .doesNotContainPattern("@(title|name|version|today|year)@");
        }
        assertThat(files()).contains(folder.resolve(".gitignore")).doesNotContain(folder.resolve("gitignore"));
    }

    @Test
    void what_a_git_host_puts_into_a_new_repository_stays() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        for (String file : List.of("README.md", "LICENSE", ".gitignore")) {
            Files.writeString(folder.resolve(file), "mine");
        }

        Written written = site("", "");

        assertThat(written.files()).doesNotContain("README.md", ".gitignore").contains("pom.xml");
        assertThat(folder.resolve("README.md")).hasContent("mine");
        assertThat(folder.resolve(".gitignore")).content().startsWith("mine\n# Rapporteur: ");
    }

    @Test
    void the_plugin_travels_also_where_a_git_host_has_jars_and_what_has_a_dot_left_out() throws Exception {
        git("init", "-q");
        Files.writeString(folder.resolve(".gitignore"), "*.jar\n.*");
        Path jar = TravellingPluginTest.jar(
                elsewhere.resolve("p.jar"), "META-INF/maven/org.rapporteur/rapporteur-maven-plugin/pom.xml");

        site(jar, "", "");
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/made.txt"), "made");
        git("add", "--all");

        assertThat(git("ls-files", ".rapporteur"))
                .contains("1.2.3/rapporteur-maven-plugin-1.2.3.jar\n", ".jar.sha1\n", ".pom\n");
        assertThat(git("ls-files")).contains("pom.xml\n").doesNotContain("target/");
    }

    @Test
    void what_is_to_be_left_out_is_added_once() throws IOException {
        Files.createDirectories(folder.resolve("other"));
        Path kept = Files.writeString(folder.resolve("other/.gitignore"), "*.log\n");
        site("other", "");
        String once = Files.readString(kept);

        new GitIgnore(kept).add(once.substring("*.log\n".length()));

        assertThat(once).startsWith("*.log\n# Rapporteur: ").contains("\n/site-output/\n");
        assertThat(kept).hasContent(once);
    }

    @Test
    void a_folder_with_something_in_it_is_refused_and_what_is_there_is_named() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        AuthorRefused refusal = catchThrowableOfType(AuthorRefused.class, () -> site("", ""));

        assertThat(refusal).hasMessageContaining("there is content, notes.txt.");
        assertThat(files()).containsExactly(folder.resolve("notes.txt"));
    }

    @Test
    void a_new_folder_can_be_named() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(site("record/", "").files()).contains("record/pom.xml", "record/content/site.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../other", "/tmp/other", "a/b", "notes.txt", "link"})
    void no_other_folder_is_reached(String in) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere"));

        assertThat(catchThrowableOfType(AuthorRefused.class, () -> site(in, "")))
                .isNotNull();

        assertThat(files()).containsExactly(folder.resolve("notes.txt"));
    }

    private String git(String... command) throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(command)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        return said;
    }

    private Written site(String in, String title) throws IOException {
        return site(Path.of("src"), in, title);
    }

    private Written site(Path plugin, String in, String title) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2017-10-12T12:00:00Z"), ZoneOffset.UTC);
        return new NewSite(folder, clock, "1.2.3", plugin).write(Desk.wish("site", in, title, ""));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
