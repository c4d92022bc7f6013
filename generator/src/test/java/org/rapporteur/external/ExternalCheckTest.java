package org.rapporteur.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.external.LocalServer.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Colours;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;

/** What an editor is told of links to other sites, and what is kept for the next run. */
class ExternalCheckTest {

    private final TestTime time = new TestTime();
    private final LocalServer server = new LocalServer(time);
    private final List<String> said = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        write("site.yaml", "title: Test\nbase-url: https://example.org/\n");
        server.on("/alive", status(200)).on("/old", status(301, "Location", "/alive"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve("content").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text.replace("SERVER", server.url("")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void page(String body) {
        write("about.md", "---\ntype: page\ntitle: About\n---\n" + body + "\n");
    }

    private Built built() {
        Built built = Build.of(new Request(
                folder.resolve("content"), "content", Optional.empty(), Optional.empty(), false, Optional.empty()));
        assertThat(built.report().errors()).isZero();
        return built;
    }

    private Path file() {
        return folder.resolve("target/rapporteur/external.json");
    }

    private List<Diagnostic> check() {
        return check(Duration.ofHours(1));
    }

    private List<Diagnostic> check(Duration limit) {
        said.clear();
        return built().further(new ExternalCheck(TestWeb.of(server), time, limit, file(), said::add)::of);
    }

    private String text(List<Diagnostic> findings) {
        ConsoleText console = new ConsoleText(built().lines(), Colours.NONE);
        return String.join("\n", findings.stream().sorted().map(console::of).toList())
                .replace(server.url(""), "SERVER");
    }

    @Test
    void what_is_dead_or_has_moved_is_said_where_it_stands_with_what_can_be_done() {
        page("[one](SERVER/dead),\nSERVER/dead,\n[two](SERVER/alive) and\n[three](SERVER/old#part).");

        assertThat(text(check())).isEqualTo("""
                content/about.md:5:7: warning: The web address answers 404 Not Found. [dead-external-link]
                    [one](SERVER/dead),
                          ^
                  Correct it, write `unlinked:` as its target, or link a copy that an archive has: \
                https://web.archive.org/web/*/SERVER/dead
                content/about.md:6:1: warning: The web address answers 404 Not Found. [dead-external-link]
                    SERVER/dead,
                    ^
                  Correct it, write `unlinked:` as its target, or link a copy that an archive has: \
                https://web.archive.org/web/*/SERVER/dead
                content/about.md:8:9: warning: The web address has moved for good. [moved-external-link]
                    [three](SERVER/old#part).
                            ^
                  Write its new address: SERVER/alive#part""");
        assertThat(said).contains("3 external links: 1 alive, 1 dead, 1 moved, 0 not sure.");
    }

    @Test
    void one_address_is_asked_once_however_often_and_however_it_is_written() {
        page("[a](SERVER/alive) [b](SERVER/alive#x) [c](SERVER/alive#y) [d](mailto:name@example.org) [e](about.md)");
        write("glossary.yaml", "- {term: IGF, means: Forum, url: SERVER/alive}\n");

        assertThat(check()).isEmpty();
        assertThat(server.asked()).containsExactly("HEAD /alive");
    }

    /** Every key that can lead to another site. */
    @Test
    void links_are_found_wherever_they_can_stand() {
        write("site.yaml", """
                title: Test
                base-url: https://example.org/
                publisher: {name: P, url: SERVER/publisher}
                licence: {name: L, url: SERVER/licence}
                contact: SERVER/contact
                navigation: [SERVER/navigation]
                """);
        write("people.yaml", """
                - {name: A B, url: SERVER/person}
                - {name: C D, url: SERVER/unlisted, listed: false}
                - {name: E F, url: SERVER/withheld, withheld: true}
                """);
        write("organisations.yaml", "- {name: O, url: SERVER/organisation}\n");
        write("glossary.yaml", "- {term: T, means: M, url: SERVER/term}\n");
        write("gone.yaml", "- {path: /old/, why: W, date: 2017, see: SERVER/gone}\n");
        write("announcements/a.md", document("announcement", "date: 2017-01-01\nresources: [SERVER/resource]"));
        write("bpf/index.md", document("programme", ""));
        write("bpf/x/index.md", document("activity", """
                mailing-list: {archive: SERVER/archive}
                links: [{title: L, url: SERVER/activity}]"""));
        write("bpf/x/2017/index.md", document("cycle", """
                links: [SERVER/cycle]
                milestones: [{date: 2017-01-01, title: M, url: SERVER/milestone}]"""));
        write("bpf/x/2017/meetings/01.md", document("meeting", """
                date: 2017-01-01
                recording: SERVER/recording
                agenda: SERVER/agenda
                documents: [SERVER/document]"""));
        write("bpf/x/2017/contributions.md", document("contributions", """
                contributions: [{title: C, url: SERVER/contribution}]"""));
        write("bpf/x/2017/outputs/r/index.md", document("output", "links: [SERVER/output]"));
        write("bpf/x/2017/outputs/r/1.md", document("version", """
                version: '1'
                date: 2017-01-01
                review: {to: SERVER/review}"""));

        assertThat(check(Duration.ofHours(1)))
                .extracting(found -> found.hint().replaceFirst(".*:[0-9]+/", ""))
                .containsExactlyInAnyOrder(
                        "publisher",
                        "licence",
                        "contact",
                        "navigation",
                        "person",
                        "organisation",
                        "term",
                        "gone",
                        "resource",
                        "archive",
                        "activity",
                        "cycle",
                        "milestone",
                        "recording",
                        "agenda",
                        "document",
                        "contribution",
                        "output",
                        "review");
    }

    private static String document(String type, String keys) {
        return "---\ntype: " + type + "\ntitle: T\n" + keys + "\n---\n";
    }

    @Test
    void in_front_matter_a_dead_link_is_taken_out_and_its_copy_is_of_the_year_of_the_record() {
        write("bpf/index.md", document("programme", ""));
        write("bpf/x/index.md", document("activity", ""));
        write("bpf/x/2017/index.md", document("cycle", "links:\n  - SERVER/dead"));

        assertThat(text(check())).isEqualTo("""
                content/bpf/x/2017/index.md:5:5: warning: The web address answers 404 Not Found. [dead-external-link]
                      - SERVER/dead
                        ^
                  Correct it, take it out, or link a copy that an archive has: \
                https://web.archive.org/web/2017*/SERVER/dead""");
    }

    @Test
    void a_picture_of_another_site_is_a_link_to_it() {
        page("![A picture](SERVER/dead.png)");
        write("site.yaml", "title: Test\nbase-url: https://example.org/\nrules: {picture-elsewhere: off}\n");

        assertThat(check()).hasSize(1);
    }

    @Test
    void the_site_says_how_grave_it_is() {
        page("[one](SERVER/dead) [two](SERVER/old)");
        write("site.yaml", """
                title: Test
                base-url: https://example.org/
                rules: {dead-external-link: error, moved-external-link: off}
                """);

        assertThat(check()).extracting(Diagnostic::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void what_is_not_sure_is_no_finding_but_counted_and_explained_in_the_file() throws IOException {
        server.on("/private", status(403));
        page("[one](SERVER/private) [two](http://" + TestWeb.PRIVATE + ":" + server.port() + "/)");

        assertThat(check()).isEmpty();
        assertThat(said)
                .contains("2 external links: 0 alive, 0 dead, 0 moved, 2 not sure. The reasons are in " + file() + ".");
        assertThat(Files.readString(file())).contains("answers 403", "its host is not on the public Internet");
    }

    @Test
    void hosts_that_do_not_exist_are_dead_when_others_live() {
        page("[one](SERVER/alive) [two](http://gone.example:" + server.port() + "/)");

        assertThat(check())
                .extracting(Diagnostic::message)
                .containsExactly("The web address names a host that does not exist: gone.example.");
    }

    @Test
    void where_nobody_answers_nobody_is_dead() {
        page("[one](http://gone.example:" + server.port() + "/) [two](http://gone-too.example:" + server.port() + "/)");

        assertThat(check()).isEmpty();
        assertThat(said).contains("No server answered at all: is this machine connected to the Internet?");
    }

    @Test
    void a_record_without_links_asks_nobody_and_writes_nothing() {
        page("Text.");

        assertThat(check()).isEmpty();
        assertThat(said).containsExactly("0 external links: 0 alive, 0 dead, 0 moved, 0 not sure.");
        assertThat(file()).doesNotExist();
    }

    @Test
    void answers_are_kept_sorted_with_their_date() throws IOException {
        server.on("/private", status(403));
        page("[d](SERVER/private) [c](SERVER/old) [b](SERVER/dead) [a](SERVER/alive)");
        check();

        assertThat(Files.readString(file()).replace(server.url(""), "SERVER")).isEqualTo("""
                {
                  "schema": "rapporteur-external/1",
                  "answers": [
                    {
                      "address": "SERVER/alive",
                      "answer": "alive",
                      "detail": "",
                      "asked": "2017-09-18T12:00:07Z"
                    },
                    {
                      "address": "SERVER/dead",
                      "answer": "dead",
                      "detail": "answers 404 Not Found",
                      "asked": "2017-09-18T12:00:07Z"
                    },
                    {
                      "address": "SERVER/old",
                      "answer": "moved",
                      "detail": "SERVER/alive",
                      "asked": "2017-09-18T12:00:07Z"
                    },
                    {
                      "address": "SERVER/private",
                      "answer": "unsure",
                      "detail": "answers 403",
                      "asked": "2017-09-18T12:00:07Z"
                    }
                  ]
                }
                """);
        assertThat(file().getParent()).isDirectoryContaining("glob:**.json").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void the_living_are_asked_again_after_a_week_the_others_after_a_day_and_the_doubtful_at_once() {
        server.on("/private", status(403));
        page("[a](SERVER/alive) [b](SERVER/dead) [c](SERVER/old) [d](SERVER/private)");
        List<Diagnostic> first = check();

        assertThat(check()).isEqualTo(first).hasSize(2);
        assertThat(askedSince(7)).containsExactly("HEAD /private", "GET /private");

        time.pass(Duration.ofDays(1));
        check();
        assertThat(askedSince(9))
                .containsExactlyInAnyOrder(
                        "HEAD /dead", "GET /dead", "HEAD /old", "HEAD /alive", "HEAD /private", "GET /private");

        time.pass(Duration.ofDays(6));
        check();
        assertThat(askedSince(15)).filteredOn("HEAD /alive"::equals).hasSize(2);
    }

    private List<String> askedSince(int count) {
        return server.asked().subList(count, server.asked().size());
    }

    @Test
    void a_run_goes_on_where_the_one_before_it_ran_out_of_time() {
        page("[a](SERVER/alive) [b](SERVER/dead)");

        assertThat(check(Duration.ofMillis(500))).isEmpty();
        assertThat(said).contains("The time was up. The next run asks what this one did not reach.");
        assertThat(server.asked()).containsExactly("HEAD /alive");

        assertThat(check()).hasSize(1);
        assertThat(server.asked()).containsExactly("HEAD /alive", "HEAD /dead", "GET /dead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"schema\": \"other\", \"answers\": []}",
                "{\"schema\": \"rapporteur-external/1\"}",
                "{\"schema\": \"rapporteur-external/1\", \"answers\": [null]}",
                "{\"schema\": \"rapporteur-external/1\", \"answers\": [{}]}",
                "{\"schema\": \"rapporteur-external/1\", \"answers\": [{\"address\": \"http://a.example/\", \"answer\": \"well\", \"detail\": \"\", \"asked\": \"2017-09-18T12:00:00Z\"}]}",
                "{\"schema\": \"rapporteur-external/1\", \"answers\": [{\"address\": \"http://a.example/\", \"answer\": \"alive\", \"detail\": \"\", \"asked\": \"today\"}]}",
                "{\"schema\": 7, \"answers\": {}}"
            })
    void a_damaged_file_is_said_and_not_believed(String damaged) throws IOException {
        page("[a](SERVER/dead)");
        Files.createDirectories(file().getParent());
        Files.writeString(file(), damaged);

        assertThat(check()).hasSize(1);
        assertThat(said.get(0))
                .isEqualTo("The answers of the last run, " + file() + ", cannot be read; all links are asked again.");
        assertThat(check()).hasSize(1);
        assertThat(said).noneMatch(line -> line.contains("cannot be read"));
    }

    @Test
    void an_answer_from_the_future_is_not_believed() {
        Instant now = time.now();

        assertThat(new KnownAnswer(Answer.ALIVE, now).holds(now)).isTrue();
        assertThat(new KnownAnswer(Answer.ALIVE, now.plusSeconds(1)).holds(now)).isFalse();
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_and_the_findings_come_all_the_same() throws IOException {
        page("[a](SERVER/dead)");
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/rapporteur"), "a file where the folder should be");

        assertThat(check()).hasSize(1);
        assertThat(said).anyMatch(line -> line.startsWith("The answers could not be kept in "));
    }
}
