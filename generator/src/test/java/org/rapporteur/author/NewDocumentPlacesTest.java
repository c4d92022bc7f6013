package org.rapporteur.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a new document may stand, how an editor says so, and what is said when it cannot stand there. */
class NewDocumentPlacesTest {

    private static final String CYCLE = "bpf/spam/2017";

    @TempDir
    Path content;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bpf/spam/2017",
                "bpf/spam/2017/",
                "./content/bpf/spam/2017/",
                "content/bpf/spam/2017",
                "content/bpf/spam/2017/index.md",
                "/bpf/spam/2017/",
                "https://example.org/outputs/bpf/spam/2017/",
                "content\\bpf\\spam\\2017\\",
                " bpf/spam/2017 "
            })
    void a_place_may_be_a_folder_or_an_address(String in) throws IOException {
        assertThat(Desk.bare(content).begin("meeting", in)).isEqualTo(CYCLE + "/meetings/01/index.md");
    }

    @Test
    void a_programme_may_be_called_content() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("content/index.md", "---\ntype: programme\ntitle: C\n---\n");

        assertThat(desk.begin("activity", "content", "One", "")).isEqualTo("content/one/index.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../..",
                "bpf/../..",
                "bpf/spam/../spam/2017",
                "content/../bpf",
                "bpf//spam",
                "bpf/./spam",
                "/etc/passwd",
                "C:\\bpf",
                "bpf/spam\n2017",
                "~/bpf",
                "file:///etc",
                "....//bpf",
                "_notes",
                ".git",
                "bpf/_notes"
            })
    void what_leads_out_or_is_no_path_is_refused(String in) throws IOException {
        Desk desk = Desk.bare(content);
        Files.createDirectories(content.resolve("bpf/_notes"));
        Files.createDirectories(content.resolve("_notes"));
        Files.createDirectories(content.resolve(".git"));
        List<String> before = desk.files();

        for (String type : List.of("page", "meeting", "activity", "announcement")) {
            refused(desk, type, in, "A title");
        }

        assertThat(desk.files()).isEqualTo(before);
    }

    @Test
    void a_link_that_leads_out_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Desk desk = Desk.bare(content);
        Files.createSymbolicLink(content.resolve("out"), elsewhere);
        Files.createSymbolicLink(content.resolve(CYCLE).resolve("meetings"), elsewhere.resolve("missing"));

        assertThat(refused(desk, "page", "out", "Title")).contains("a symbolic link on the way leads out of content");
        assertThat(refused(desk, "meeting", CYCLE, "")).contains("a symbolic link on the way leads out of content");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    meeting      | bpf/spam      | A meeting cannot stand in bpf/spam, which is an activity.     | -Dtype=meeting -Din=bpf/spam/2017
                    meeting      | bpf           | A meeting cannot stand in bpf, which is a programme.          | -Dtype=meeting -Din=bpf/spam/2017
                    cycle        | bpf/spam/2017 | A cycle cannot stand in bpf/spam/2017, which is a cycle.      | -Dtype=cycle -Din=bpf/spam
                    version      | bpf/spam/2017 | A version cannot stand in bpf/spam/2017, which is a cycle.    | -Dtype=output -Din=bpf/spam/2017
                    programme    | bpf           | A programme cannot stand in bpf, which is a programme.        | -Dtype=programme
                    home         | bpf           | A home page cannot stand in bpf, which is a programme.        | -Dtype=home
                    activity     | bpf/spam      | An activity cannot stand in bpf/spam, which is an activity.   | -Dtype=activity -Din=bpf -Dtitle
                    participants | bpf           | A participant list cannot stand in bpf, which is a programme. | -Dtype=meeting -Din=bpf/spam/2017
                    meeting      | bpf/spam/2071 | There is no bpf/spam/2071 in content. Did you mean “bpf/spam/2017”? | -Dtype=meeting -Din=bpf/spam/2017
                    """)
    void a_place_that_is_wrong_is_told_with_one_that_is_right(String type, String in, String said, String command)
            throws IOException {
        assertThat(refused(Desk.bare(content), type, in, "Title"))
                .startsWith(said)
                .contains("mvn -N rapporteur:new " + command);
    }

    @Test
    void an_empty_folder_is_no_place_for_a_meeting_but_one_for_meetings_is() throws IOException {
        Desk desk = Desk.bare(content);
        Files.createDirectories(content.resolve(CYCLE + "/meetings/05"));

        assertThat(refused(desk, "meeting", CYCLE + "/meetings/05", "")).contains("-Din=" + CYCLE);
        assertThat(desk.begin("meeting", CYCLE + "/meetings")).isEqualTo(CYCLE + "/meetings/06/index.md");
    }

    @Test
    void what_cannot_be_read_is_told() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put(CYCLE + "/index.md", "---\ntype: [cycle\n---\n");

        assertThat(refused(desk, "meeting", CYCLE, "")).contains("which cannot be read as it is");
    }

    @Test
    void what_is_wrong_elsewhere_does_not_matter() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("site.yaml", "titel: [");
        desk.put("people.yaml", "- {name: ");
        desk.put("bpf/spam/first/index.md", "---\ntype: cycle\n---\n");
        desk.put("bpf/spam/second/index.md", "---\ntype: cycle\n---\n");
        desk.put("bpf/spam/2016/index.md", "no front matter");
        desk.put("index.md", "---\ntype: meeting\n---\n");
        desk.put("zz.md", "---\ntype: announcement\ntitle: Z\n---\n[x](nowhere.md)\n");

        assertThat(desk.begin("meeting", CYCLE)).isEqualTo(CYCLE + "/meetings/01/index.md");
        assertThat(desk.begin("cycle", "bpf/spam")).isEqualTo("bpf/spam/2018/index.md");
        assertThat(desk.begin("announcement", "", "News", "")).isEqualTo("announcements/2017-10-12-news.md");
    }

    @Test
    void the_only_place_need_not_be_named() throws IOException {
        assertThat(Desk.bare(content).begin("meeting", "")).isEqualTo(CYCLE + "/meetings/01/index.md");
    }

    @Test
    void without_a_place_those_that_exist_are_listed_the_newest_first() throws IOException {
        Desk desk = Desk.bare(content);
        for (int year = 2001; year < 2016; year++) {
            desk.put("bpf/spam/" + year + "/index.md", "---\ntype: cycle\ntitle: C\n---\n");
        }

        assertThat(refused(desk, "meeting", "", ""))
                .contains(
                        "Say where the new meeting belongs: -Din=…",
                        "\n  bpf/spam/2017\n  bpf/spam/2015\n",
                        "\n  … and 4 more\n",
                        "mvn -N rapporteur:new -Dtype=meeting -Din=bpf/spam/2017");
    }

    @Test
    void where_nothing_can_hold_it_what_could_is_to_be_written_first() throws IOException {
        Desk desk = Desk.bare(content);
        Files.delete(content.resolve(CYCLE + "/index.md"));

        assertThat(refused(desk, "meeting", "", ""))
                .contains("Write a cycle first", "mvn -N rapporteur:new -Dtype=cycle -Din=bpf/spam");
    }

    @Test
    void a_type_that_does_not_exist_is_told_with_the_nearest_and_with_all() throws IOException {
        assertThat(refused(Desk.bare(content), "meting", CYCLE, ""))
                .contains("Did you mean “meeting”?", "home, page, announcement", "version, site");
    }

    @Test
    void a_missing_title_is_told() throws IOException {
        assertThat(refused(Desk.bare(content), "output", CYCLE, ""))
                .contains("needs a title: -Dtitle=…", "-Dtype=output -Din=bpf/spam/2017 -Dtitle=\"The title\"");
    }

    @Test
    void without_a_content_folder_a_site_is_offered() {
        Desk desk = new Desk(content.resolve("missing"), "2017-10-12", Questions.NOBODY);

        assertThat(refused(desk, "meeting", "", "")).contains("mvn -N rapporteur:new -Dtype=site");
    }

    @Test
    void at_a_terminal_what_is_missing_is_asked_for() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("bpf/spam/2016/index.md", "---\ntype: cycle\ntitle: C\n---\n");
        List<String> asked = new ArrayList<>();
        Questions editor = (question, offered) -> {
            asked.add(question + " " + offered);
            return Optional.of(offered.isEmpty() ? "A report" : offered.contains("output") ? "output" : offered.get(1));
        };

        String file = desk.asking(editor).begin("", "");

        assertThat(file).isEqualTo("bpf/spam/2016/outputs/a-report/index.md");
        assertThat(asked)
                .containsExactly(
                        "What is to be written? [home, page, announcement, programme, activity, cycle, meeting, "
                                + "participants, contributions, annex, output, version]",
                        "Where does the new output belong? [bpf/spam/2017, bpf/spam/2016]",
                        "What is its title? []");
    }

    @Test
    void who_answers_wrongly_is_told_why_and_asked_again() throws IOException {
        Desk desk = Desk.bare(content);
        desk.put("bpf/spam/2016/index.md", "---\ntype: cycle\ntitle: C\n---\n");
        List<String> asked = new ArrayList<>();
        Deque<String> answers = new ArrayDeque<>(List.of("meetng", "meeting", "bpf", "nowhere", "bpf/spam/2016"));

        String file = desk.asking((question, offered) -> {
                    asked.add(question);
                    return Optional.of(answers.remove());
                })
                .begin("", "");

        assertThat(file).isEqualTo("bpf/spam/2016/meetings/01/index.md");
        assertThat(asked)
                .containsExactly(
                        "What is to be written?",
                        "There is no type of document called “meetng”. Did you mean “meeting”?\nWhat is to be written?",
                        "Where does the new meeting belong?",
                        "A meeting cannot stand in bpf, which is a programme.\nWhere does the new meeting belong?",
                        "There is no nowhere in content.\nWhere does the new meeting belong?");
    }

    @Test
    void who_answers_wrongly_three_times_or_leaves_is_not_asked_again() {
        List<String> asked = new ArrayList<>();

        assertThat(refused(
                        Desk.bare(content).asking((question, offered) -> {
                            asked.add(question);
                            return Optional.of("wrong" + asked.size());
                        }),
                        "",
                        "",
                        ""))
                .startsWith("There is no type of document called “wrong3”.");
        assertThat(asked).hasSize(3);
        assertThat(refused(
                        Desk.bare(content)
                                .asking((question, offered) ->
                                        question.startsWith("There") ? Optional.empty() : Optional.of("wrong")),
                        "",
                        "",
                        ""))
                .startsWith("Say what is to be written");
    }

    private String refused(Desk desk, String type, String in, String title) {
        List<String> said = new ArrayList<>();
        assertThatExceptionOfType(AuthorRefused.class)
                .isThrownBy(() -> desk.begin(type, in, title, ""))
                .satisfies(refusal -> said.add(refusal.getMessage() + "\n" + refusal.hint()));
        return said.get(0);
    }
}
