package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.util.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.source.TestRepository;

/** One commit, one site: byte for byte the same wherever it is built. */
class ElsewhereTest {

    private static final Path JDK = Path.of(System.getProperty("java.home"));

    private static final String MEETING = "content/bpf/spam/2017/meetings/02/index.md";

    @TempDir
    static Path scratch;

    private static TestRepository repository;
    private static List<String> here;

    @BeforeAll
    static void build_it_here() throws Exception {
        repository = new TestRepository(scratch.resolve("repository"));
        SiteFolder.named("every-type-of-document-has-its-page").copyTo(repository.folder());
        String meeting = SiteFolder.read(repository.folder().resolve(MEETING));
        repository.write(MEETING, meeting.replace("14 filters", "17 filters")).commit("2017-09-20");
        repository
                .write(MEETING, meeting)
                .write("content/bpf/spam/2017/list.csv", "name,country\nMary Major,CH\n")
                .write("content/bpf/spam/2017/list.txt", "Mary Major\nRichard Roe\n")
                .write("content/bpf/spam/2017/list.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
                .write("content/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<title>Mark</title>\n</svg>\n")
                .write("content/bpf/spam/2017/outputs/report/draft.txt", "1. Spam\n2. Ham\n")
                .write("content/bpf/spam/2017/outputs/report/draft-2.0.md", """
                        ---
                        type: version
                        title: Draft
                        version: Draft 2.0
                        date: 2017-11-02
                        status: draft
                        file: draft.txt
                        ---

                        1. Spam is not ham.
                        """)
                // Samoa went over the line that day, and had none.
                .write("content/bpf/spam/2017/meetings/03.md", """
                        ---
                        type: meeting
                        title: İstanbul, ISTANBUL, ıi, Überall, 記録, ไทย
                        date: 2011-12-30
                        ---

                        1. The 1st of 1,234.5.
                        """)
                .write("templates/styles/5-own.css", "p {\n  color: red;\n}\n")
                .write("templates/assets/own.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n</svg>\n")
                .write("templates/404.ftlh", "<pre>Not\n  here.</pre>\n")
                .write("templates/scripts/1-page.js", SiteFolder.read(Path.of("../templates/scripts/1-page.js")))
                .commit("2017-11-15");
        here = manifest(machine("here"), JDK);
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            FOLDER            | LINES | UMASK | SAVED      | LANGUAGE                         | ZONE               | THREADS | CHARSET
            turkish           | lf    | 002   | 1980-01-01 | tr-TR                            | Europe/Istanbul    | 1       | ISO-8859-1
            سجل               | lf    | 022   | 2038-01-20 | ar-EG-u-ca-islamic-nu-arab       | Pacific/Apia       | 8       | UTF-8
            Akten für ไทย, 記録 | crlf  | 077   | 2017-09-18 | th-TH-u-ca-buddhist-nu-thai      | Pacific/Kiritimati | 3       | UTF-8
            """)
    void whatever_the_machine(
            String folder,
            String lines,
            String umask,
            String saved,
            String language,
            String zone,
            int threads,
            String charset)
            throws Exception {
        Machine machine = new Machine(
                scratch.resolve(folder),
                lines,
                umask,
                Instant.parse(saved + "T00:00:00Z"),
                language,
                zone,
                threads,
                charset);

        requireTheSame(machine, JDK);
    }

    @Test
    void whatever_the_java() throws Exception {
        List<Path> others = OtherJava.all();
        for (Path jdk : others) {
            requireTheSame(machine("by " + jdk.getFileName()), jdk);
        }
        assume(!others.isEmpty(), "There is no other Java here; RAPPORTEUR_JDKS=folder names one.");
    }

    /** A file system in memory lists the newest first, and one on a disk by the sums of names, or as they came. */
    @Test
    void in_whatever_order_files_are_listed() throws Exception {
        Path memory = Path.of("/dev/shm");
        assume(Files.isWritable(memory), "There is no file system in memory at " + memory + ".");
        Path folder = Files.createTempDirectory(memory, "rapporteur");
        try {
            Machine machine = machine("another").at(folder);
            requireTheSame(machine, JDK);
            assertThat(listed(folder.resolve("record/content")))
                    .isNotEqualTo(listed(scratch.resolve("here/record/content")));
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
        }
    }

    private static void requireTheSame(Machine machine, Path jdk) throws Exception {
        List<String> there = manifest(machine, jdk);
        assertThat(there)
                .as("by " + jdk)
                .filteredOn(line -> !here.contains(line))
                .isEmpty();
        assertThat(there).isEqualTo(here);
    }

    private static void assume(boolean given, String missing) {
        if (!given) {
            System.err.println("NOT RUN: " + missing);
        }
        assumeTrue(given, missing);
    }

    private static List<String> listed(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static Machine machine(String folder) {
        return new Machine(
                scratch.resolve(folder),
                "lf",
                "022",
                Instant.parse("2024-06-01T12:00:00Z"),
                "en-US",
                "UTC",
                2,
                "UTF-8");
    }

    /** Its lines: one for each file. */
    private static List<String> manifest(Machine machine, Path jdk) throws Exception {
        Path site = machine.build(machine.checkOut(repository.folder()), jdk);
        return Files.readAllLines(site.resolve("manifest.json"));
    }
}
