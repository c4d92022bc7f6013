package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.source.TestRepository;

/** Which pages lead to a file in the host's editor: those that come from one. The project stands below the repository's top. */
class EditLinksTest {

    private static final String EDIT = "https://github.com/igf/github-record/edit/lists/2017/docs/record/content/";

    @TempDir
    static Path scratch;

    private static Path output;

    @BeforeAll
    static void build() throws Exception {
        try (TestRepository repository = new TestRepository(scratch.resolve("repository"))) {
            String content = "docs/record/content/";
            repository
                    .write(content + "site.yaml", """
                            title: Record
                            base-url: https://example.org/
                            repository: {url: "https://github.com/igf/github-record.git/", branch: lists/2017}
                            """)
                    .write(content + "people.yaml", "- {name: Ada Able, country: NP}\n")
                    .write(content + "organisations.yaml", "- {name: The Forum}\n")
                    .write(content + "glossary.yaml", "- {term: IGF, means: Forum}\n")
                    .write(content + "gone.yaml", "- {path: /old/, why: A slip., date: 2017-01-01}\n")
                    .write(content + "index.md", "---\ntype: home\ntitle: Record\n---\n")
                    .write(content + "people.md", "---\ntype: page\ntitle: People\n---\n\nWho took part.\n")
                    .write(content + "réunion & co.md", "---\ntype: page\ntitle: About\naliases: [/us/]\n---\n\nIGF.\n")
                    .write(content + "bpf/index.md", "---\ntype: programme\ntitle: BPFs\n---\n")
                    .write(content + "bpf/spam/index.md", "---\ntype: activity\ntitle: BPF Spam\n---\n")
                    .write(content + "bpf/spam/2017/index.md", """
                            ---
                            type: cycle
                            title: BPF Spam 2017
                            team:
                              - Ada Able / The Forum
                              - Ben Best / Another
                            ---
                            """);
            repository.commit("2017-05-01");
            SiteRun run = SiteRun.of(
                    SiteRun.request(repository.folder().resolve("docs/record"), new Properties()),
                    new Properties(),
                    scratch.resolve("output"));
            assertThat(run.output()).as(run.findings()).isDirectory();
            output = run.output();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', index.md",
        "bpf/spam/2017/, bpf/spam/2017/index.md",
        "réunion & co/, r%C3%A9union%20%26%20co.md",
        "people/, people.md",
        "people/ada-able/, people.yaml",
        "organisations/the-forum/, organisations.yaml",
        "glossary/, glossary.yaml"
    })
    void a_page_leads_to_the_file_that_it_comes_from(String page, String file) {
        assertThat(edit(page + "index.html")).isEqualTo(EDIT + file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people/ben-best/index.html",
                "organisations/another/index.html",
                "organisations/index.html",
                "meetings/index.html",
                "status/index.html",
                "search/index.html",
                "old/index.html",
                "us/index.html",
                "404.html"
            })
    void a_page_that_comes_from_no_file_leads_to_none(String page) {
        assertThat(edit(page)).isEmpty();
    }

    @Test
    void the_history_is_that_of_the_same_file() {
        assertThat(link("bpf/index.html", "History of this page"))
                .isEqualTo(EDIT.replace("/edit/", "/commits/") + "bpf/index.md");
    }

    @Test
    void what_the_real_record_says_of_its_repository_needs_but_its_mark_taken_away() throws Exception {
        String repository = Files.readAllLines(Path.of("../content/site.yaml")).stream()
                .filter(line -> line.startsWith("# repository: "))
                .map(line -> line.substring(2))
                .collect(Collectors.joining());
        Path project = Files.createDirectories(scratch.resolve("example"));
        Files.createDirectories(project.resolve("content"));
        Files.writeString(
                project.resolve("content/site.yaml"), "title: R\nbase-url: https://r.example/\n" + repository);
        Files.writeString(project.resolve("content/index.md"), "---\ntype: home\ntitle: R\n---\n");

        SiteRun run = SiteRun.of(
                SiteRun.request(project, new Properties()), new Properties(), scratch.resolve("example-output"));

        assertThat(link(run.output().resolve("index.html"), "Edit this page"))
                .startsWith("https://git.example.org/record/-/edit/main/");
    }

    private static String edit(String page) {
        return link(page, "Edit this page");
    }

    private static String link(String page, String words) {
        return link(output.resolve(page), words);
    }

    private static String link(Path page, String words) {
        Document document = Jsoup.parse(SiteFolder.read(page));
        return document.select("a").stream()
                .filter(link -> link.text().equals(words))
                .map(link -> link.attr("href"))
                .collect(Collectors.joining(" "));
    }
}
