package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * Files that nobody makes by mistake: each is published or answered, and none keeps the build waiting, fills its memory or
 * makes it fail.
 */
class HostileFilesTest {

    /** Guards against a hang only. */
    private static final Duration HANG = Duration.ofSeconds(60);

    private static final String PAGE = "---\ntype: page\ntitle: A page\n---\n\nText.\n";
    private static final String WITHHELD = "- {name: Mary Major, withheld: true}\n";
    private static final long HUGE = 100_000_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void an_empty_site() {
        write("content/site.yaml", "title: A record\nbase-url: https://example.org/\n");
    }

    @Test
    void a_pipe_that_nobody_writes_to_is_not_waited_for() throws Exception {
        pipe("content/about.md");
        pipe("content/report.pdf");
        pipe("content/gone.yaml");
        pipe("templates/page.ftlh");
        write("content/people.yaml", WITHHELD);
        assertThat(found())
                .containsExactly(
                        "content/about.md unreadable-file",
                        "content/gone.yaml unreadable-file",
                        "content/report.pdf unreadable-file",
                        "templates/page.ftlh link-out-of-content");
    }

    @Test
    void a_register_that_is_a_pipe_is_not_waited_for() throws Exception {
        pipe("content/people.yaml");
        assertThat(found()).containsExactly("content/people.yaml unreadable-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random"})
    void a_link_to_a_device_is_not_read(String device) throws IOException {
        assumeTrue(Files.exists(Path.of(device)));
        for (String name : List.of("about.md", "gone.yaml", "chart.svg", "list.txt")) {
            Files.createSymbolicLink(folder.resolve("content").resolve(name), Path.of(device));
        }
        write("content/people.yaml", WITHHELD);
        assertThat(found())
                .containsExactly(
                        "content/about.md link-out-of-content",
                        "content/chart.svg link-out-of-content",
                        "content/gone.yaml link-out-of-content",
                        "content/list.txt link-out-of-content");
    }

    @Test
    void a_file_that_may_not_be_read_is_answered() throws IOException {
        write("content/about.md", PAGE);
        write("content/a/report.pdf", "x");
        Path page = folder.resolve("content/about.md");
        Path below = folder.resolve("content/a");
        assumeTrue(page.toFile().setReadable(false) && below.toFile().setReadable(false));
        assumeTrue(!Files.isReadable(page), "whoever runs the tests may read everything");
        List<String> found = found();
        // Else nobody could tidy up.
        assumeTrue(below.toFile().setReadable(true));
        assertThat(found).containsExactly("content/a unreadable-file", "content/about.md unreadable-file");
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_refused_unread_or_copied() throws IOException {
        huge("content/about.md");
        huge("content/people.yaml");
        huge("content/chart.svg");
        huge("templates/page.ftlh");
        assertThat(found())
                .containsExactly(
                        "content/about.md too-large",
                        "content/chart.svg refused-file",
                        "content/people.yaml too-large",
                        "templates/page.ftlh too-large");
    }

    @Test
    void an_asset_of_a_hundred_megabytes_is_copied() throws IOException {
        huge("content/talk.mp4");
        assertThat(found()).isEmpty();
        assertThat(folder.resolve("output/talk.mp4")).hasSize(HUGE);
    }

    @Test
    void how_large_a_file_is_does_not_depend_on_the_ends_of_its_lines() throws IOException {
        write(
                "content/chart.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">\r\n" + "\r\n".repeat(4_999_900) + "</svg>");
        write("content/glossary.yaml", "- {term: IGF, means: Forum}\r\n" + "\r\n".repeat(3_400_000));
        write("templates/page.ftlh", "<#--" + "\r\n".repeat(1_999_900) + "-->");
        assertThat(found()).isEmpty();
    }

    /** The parts in which a file is looked through are an eighth of a megabyte long. */
    @ParameterizedTest
    @ValueSource(ints = {0, (1 << 17) - 5, (1 << 17) - 4096 - 5, (2 << 17) - 5, 9_999_000})
    void a_withheld_name_is_found_anywhere_in_a_large_file(int offset) throws IOException {
        write("content/people.yaml", WITHHELD);
        write("content/list.csv", "<".repeat(offset) + " Mary Major " + "<".repeat(10_000_000 - offset));
        assertThat(found()).containsExactly("content/list.csv name-withheld");
    }

    /** What a PDF says of itself, in the encodings that it may have; the rest of it stands compressed. */
    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_withheld_name_in_a_file_of_other_bytes_is_found(String encoding) throws IOException {
        write("content/people.yaml", WITHHELD);
        bytes("content/even.pdf", "%PDF-1.7\n/Author(Mary Major)\0".getBytes(encoding));
        bytes(
                "content/odd.pdf",
                ("\u0001" + new String("(Mary Major)".getBytes(encoding), "ISO-8859-1")).getBytes("ISO-8859-1"));
        assertThat(found()).containsExactly("content/even.pdf name-withheld", "content/odd.pdf name-withheld");
    }

    @Test
    void a_withheld_name_in_a_text_in_latin_1_is_found() throws IOException {
        write("content/people.yaml", "- {name: Zoë Lund, withheld: true}\n");
        bytes("content/list.txt", "é: Zoë Lund".getBytes("ISO-8859-1"));
        assertThat(found()).containsExactly("content/list.txt name-withheld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:t>Mary Major</w:t>",
                "<w:t>Ma</w:t></w:r><w:r><w:t>ry Major</w:t>",
                "<si><t>Mary</t></si><si><t>Major</t></si>"
            })
    void a_withheld_name_in_an_office_file_is_found(String part) throws IOException {
        write("content/people.yaml", WITHHELD);
        office("content/letter.docx", "word/document.xml", part);
        office("content/other.docx", "word/document.xml", "<w:t>Mary Minor</w:t>");
        office("content/picture.odt", "Pictures/MaryMajor.png", "");
        assertThat(found()).containsExactly("content/letter.docx name-withheld", "content/picture.odt name-withheld");
    }

    @Test
    void an_office_file_that_nobody_could_go_through_is_refused_where_a_name_is_withheld() throws IOException {
        office("content/bomb.docx", "word/document.xml", "a b ".repeat(1_000_000));
        assertThat(found()).isEmpty();
        write("content/people.yaml", WITHHELD);
        assertThat(found()).containsExactly("content/bomb.docx refused-file");
    }

    private void office(String path, String entry, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(entry));
            archive.write(text.getBytes(StandardCharsets.UTF_8));
        }
        bytes(path, bytes.toByteArray());
    }

    private void bytes(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void links_to_folders_do_not_multiply() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("content/d" + i + "/page.md", PAGE);
            Files.createSymbolicLink(folder.resolve("content/d" + i + "/a"), Path.of("../d" + (i + 1)));
            Files.createSymbolicLink(folder.resolve("content/d" + i + "/b"), Path.of("../d" + (i + 1)));
        }
        write("content/d30/page.md", PAGE);
        assertThat(found())
                .hasSize(29 * 4)
                .contains("content/d0/a/b link-out-of-content")
                .allMatch(finding -> finding.endsWith(" link-out-of-content"));
    }

    @Test
    void a_link_to_a_folder_of_the_content_is_followed() throws IOException {
        write("content/a/page.md", PAGE);
        Files.createSymbolicLink(folder.resolve("content/b"), Path.of("a"));
        assertThat(found()).isEmpty();
        assertThat(folder.resolve("output/b/page/index.html")).exists();
    }

    @Test
    void names_in_any_letters_are_published() {
        write("content/😀.md", PAGE + "\n[One](论坛/é.md), [two](<报 告.pdf>).\n");
        write("content/论坛/é.md", PAGE + "\n[Back](../😀.md)\n");
        write("content/报 告.pdf", "x");
        assertThat(found()).isEmpty();
        assertThat(new PublishedSite(folder.resolve("output")).deadLinks()).isEmpty();
    }

    /** Some systems take both for one file; a repository can hold both. */
    @Test
    void names_that_only_some_systems_tell_apart_are_refused() {
        write("content/\u00e9.md", PAGE);
        write("content/e\u0301.md", PAGE);
        write("content/list.pdf", "x");
        write("content/LIST.pdf", "x");
        assumeTrue(SiteFolder.files(folder.resolve("content")).size() == 5, "this system does not tell them apart");
        assertThat(found()).hasSize(2).allMatch(finding -> finding.endsWith(" double-path"));
    }

    @Test
    void a_file_that_vanishes_before_it_is_copied_leaves_the_old_site() throws IOException {
        write("content/report.pdf", "old");
        assertThat(found()).isEmpty();
        write("content/about.md", PAGE);
        Built built = Build.of(request());
        Files.delete(folder.resolve("content/report.pdf"));
        Path output = folder.resolve("output");
        assertThatThrownBy(() -> new Generation(built, "Rapporteur test").into(output, false))
                .isInstanceOf(IOException.class);
        assertThat(output.resolve("report.pdf")).hasContent("old");
        assertThat(output.resolve("about")).doesNotExist();
    }

    /** What is found while the site is built and published, each as its file and rule. */
    private List<String> found() {
        return assertTimeoutPreemptively(
                HANG,
                () -> new Generation(Build.of(request()), "Rapporteur test")
                        .into(folder.resolve("output"), false).report().diagnostics().stream()
                                .map(HostileFilesTest::shown)
                                .toList());
    }

    private static String shown(Diagnostic finding) {
        return finding.position().file() + " " + finding.rule().word();
    }

    private Request request() {
        return new Request(
                folder.resolve("content"),
                "content",
                Optional.of(folder.resolve("templates")).filter(Files::isDirectory),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private void write(String file, String text) {
        SiteRun.write(folder.resolve(file), text);
    }

    private void huge(String file) throws IOException {
        write(file, "---\n");
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
            sparse.setLength(HUGE);
        }
    }

    private void pipe(String file) throws Exception {
        Path pipe = folder.resolve(file);
        Files.createDirectories(pipe.getParent());
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            assumeTrue(made.waitFor() == 0, "this system has no pipes in folders");
        } catch (IOException e) {
            assumeTrue(false, "this system has no pipes in folders");
        }
    }
}
