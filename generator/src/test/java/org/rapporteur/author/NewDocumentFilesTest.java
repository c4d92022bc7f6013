package org.rapporteur.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Document;

/** A new document replaces nothing, and whatever it is called, it builds. */
class NewDocumentFilesTest {

    private static final String CYCLE = "bpf/spam/2017";

    @TempDir
    Path content;

    @Test
    void what_is_there_is_named_and_stays() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("about.md", "---\ntype: page\ntitle: About us\n---\n");

        assertThat(refused(desk, "page", "About"))
                .contains("content/about.md is there already: a page, “About us”.", "Nothing was written.");
        assertThat(desk.text("about.md")).isEqualTo("---\ntype: page\ntitle: About us\n---\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about/index.md", "About.md", "ABOUT/index.md"})
    void a_file_for_the_same_page_is_there_already(String other) throws IOException {
        Desk desk = Desk.bare(content);
        desk.put(other, "---\ntype: page\ntitle: About us\n---\n");
        List<String> before = desk.files();

        assertThat(refused(desk, "page", "About")).contains("content/" + other + " is there already");
        assertThat(desk.files()).isEqualTo(before);
    }

    @Test
    void a_file_that_cannot_be_read_is_not_replaced_either() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("about.md", "nothing");

        assertThat(refused(desk, "page", "About")).contains("content/about.md is there already.");
        assertThat(desk.text("about.md")).isEqualTo("nothing");
    }

    @Test
    void what_an_address_was_it_stays() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("gone.yaml", "- {path: /about/, why: W, date: 2017-01-01}\n");
        desk.put("other.md", "---\ntype: page\ntitle: O\naliases: [/rules/]\n---\n");

        assertThat(refused(desk, "page", "About")).contains("gone.yaml says what became of the address /about/.");
        assertThat(refused(desk, "page", "Rules")).contains("other.md says what became of the address /rules/.");
    }

    @Test
    void the_number_of_a_meeting_that_was_withdrawn_is_not_given_again() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("gone.yaml", "- {path: /" + CYCLE + "/meetings/01/, why: W, date: 2017-01-01}\n");
        desk.put("published.txt", "/" + CYCLE + "/meetings/02/#p1\n");

        assertThat(desk.begin("meeting", CYCLE)).isEqualTo(CYCLE + "/meetings/03/index.md");
    }

    @Test
    void nothing_but_the_document_is_left() throws IOException {
        Desk desk = Desk.bare(content);
        List<String> before = desk.files();

        String file = desk.begin("page", "", "About", "");

        assertThat(desk.files()).hasSize(before.size() + 1).containsAll(before).contains(file);
    }

    @Test
    void a_link_in_the_place_of_the_file_is_not_written_through(@TempDir Path elsewhere) throws IOException {
        Desk desk = Desk.bare(content);
        Files.createSymbolicLink(content.resolve("about.md"), elsewhere.resolve("about.md"));

        assertThat(refused(desk, "page", "About")).contains("content/about.md is there already.");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_name_of_its_own_is_taken() throws IOException {
        Desk desk = Desk.bare(content);

        assertThat(desk.begin("output", CYCLE, "A very long title", "report"))
                .isEqualTo(CYCLE + "/outputs/report/index.md");
        assertThat(desk.begin("version", CYCLE + "/outputs/report", "Draft 1.0", "draft-1.0"))
                .isEqualTo(CYCLE + "/outputs/report/draft-1.0.md");
        String meeting = desk.begin("meeting", CYCLE, "", "07");
        assertThat(meeting).isEqualTo(CYCLE + "/meetings/07/index.md");
        assertThat(desk.text(meeting)).contains("\nnumber: 7 ");
        assertThat(desk.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "a/b", ".hidden", "_left-out", "con", "notes.fr", "README", "a b", "x#y", "-"})
    void a_name_that_cannot_be_one_is_refused(String name) throws IOException {
        Desk desk = Desk.bare(content);
        List<String> before = desk.files();

        assertThatExceptionOfType(AuthorRefused.class).isThrownBy(() -> desk.begin("page", "", "T", name));

        assertThat(desk.files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "2017",
                "12:30",
                "Report: second part",
                "A #1 guide",
                "“Quoted”",
                "\"Quoted\"",
                "it's",
                "- a list",
                "[x](y)",
                "{{meetings}}",
                "@here",
                "*bold*",
                "a > b",
                "<b>",
                "null",
                "~",
                "مرحبا",
                "日本語",
                "نمی\u200cخواهم",
                "é",
                "---",
                "? what",
                "! now",
                "%d",
                "key: {a: b}",
                "\\n",
                "a\tb",
                "a\nb",
                "a\rb"
            })
    void whatever_its_title_is_it_is_the_title(String title) throws IOException {
        Desk desk = Desk.bare(content);

        String file = desk.begin("page", "", title, "named");
        desk.publish(file);

        assertThat(desk.findings(false)).isEmpty();
        assertThat(desk.record().documents(Document.Page.class))
                .extracting(Document.Page::title)
                .containsExactly(title.replaceAll("\\s", " "));
    }

    private static String refused(Desk desk, String type, String title) {
        AuthorRefused refusal = catchThrowableOfType(AuthorRefused.class, () -> desk.begin(type, "", title, ""));
        return refusal.getMessage() + "\n" + refusal.hint();
    }
}
