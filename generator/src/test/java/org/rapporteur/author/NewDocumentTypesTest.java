package org.rapporteur.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.DocumentType;
import org.rapporteur.parse.DocumentKeys;

/** Every type of document, begun in a record that has nothing to go by and in the real one. */
class NewDocumentTypesTest {

    /** What examples of links and of paragraphs name is not there. */
    private static final Set<Rule> OF_EXAMPLES = Set.of(Rule.DEAD_LINK, Rule.UNKNOWN_PARAGRAPH);

    /**
     * A document to begin.
     *
     * @param bare where, in the record that has next to nothing
     * @param real where, in the real record
     */
    record Case(String type, String bare, String real, String title, String file, String realFile) {
        @Override
        public String toString() {
            return type + " in " + real;
        }
    }

    static List<Case> cases() {
        String spam = "bpf/spam/2017";
        String cyber = "bpf/cybersecurity/2017";
        String meeting = spam + "/meetings/01";
        String fourth = cyber + "/meetings/04";
        return List.of(
                new Case("home", "", "", "", "index.md", "index.md"),
                new Case("page", "", "", "How we work: a “guide”", "how-we-work-a-guide.md", "how-we-work-a-guide.md"),
                new Case("page", "bpf", cyber, "FAQ #1", "bpf/faq-1.md", cyber + "/faq-1.md"),
                new Case(
                        "announcement",
                        "",
                        "",
                        "Call",
                        "announcements/2017-10-12-call.md",
                        "announcements/2017-10-12-call.md"),
                new Case(
                        "programme",
                        "",
                        "",
                        "Dynamic Coalitions",
                        "dynamic-coalitions/index.md",
                        "dynamic-coalitions/index.md"),
                new Case("activity", "bpf", "bpf", "BPF Trust", "bpf/bpf-trust/index.md", "bpf/bpf-trust/index.md"),
                new Case(
                        "cycle",
                        "bpf/spam",
                        "bpf/cybersecurity",
                        "",
                        "bpf/spam/2018/index.md",
                        "bpf/cybersecurity/2018/index.md"),
                new Case("meeting", spam, cyber, "", meeting + "/index.md", cyber + "/meetings/05/index.md"),
                new Case(
                        "participants",
                        meeting,
                        fourth.replace("04", "05"),
                        "",
                        meeting + "/participants.md",
                        cyber + "/meetings/05/participants.md"),
                new Case(
                        "contributions",
                        meeting,
                        fourth.replace("04", "05"),
                        "",
                        meeting + "/contributions.md",
                        cyber + "/meetings/05/contributions.md"),
                new Case("contributions", spam, cyber, "", spam + "/contributions.md", cyber + "/contributions.md"),
                new Case(
                        "annex",
                        meeting,
                        fourth,
                        "Outline: a first one",
                        meeting + "/outline-a-first-one.md",
                        fourth + "/outline-a-first-one.md"),
                new Case(
                        "output",
                        spam,
                        cyber,
                        "Handbook",
                        spam + "/outputs/handbook/index.md",
                        cyber + "/outputs/handbook/index.md"),
                new Case(
                        "version",
                        spam + "/outputs/report",
                        cyber + "/outputs/report",
                        "Draft 2",
                        spam + "/outputs/report/draft-2.md",
                        cyber + "/outputs/report/draft-2.md"));
    }

    @TempDir
    Path content;

    @Test
    void each_type_is_begun_here() {
        assertThat(cases().stream().map(Case::type).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DocumentType.values()).map(DocumentType::word).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_stands_where_it_belongs_and_builds_as_it_is(Case begun) throws IOException {
        Desk desk = bareFor(begun);

        String file = desk.begin(begun.type(), begun.bare(), begun.title(), "");

        assertThat(file).isEqualTo(begun.file());
        assertThat(desk.findings()).isEmpty();
        assertThat(desk.findings(false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_builds_without_the_draft_line_too(Case begun) throws IOException {
        Desk desk = bareFor(begun);

        desk.publish(desk.begin(begun.type(), begun.bare(), begun.title(), ""));

        assertThat(desk.findings(false)).isEmpty();
    }

    @Test
    void all_of_them_build_in_the_real_record_as_drafts_and_when_they_are_published() throws IOException {
        Desk desk = Desk.real(content);
        List<Diagnostic> before = desk.findings(false);
        List<String> begun = new ArrayList<>();
        for (Case next : cases()) {
            if (!next.type().equals("home")) {
                begun.add(desk.begin(next.type(), next.real(), next.title(), ""));
                assertThat(begun).last().isEqualTo(next.realFile());
            }
        }
        assertThat(desk.findings(false)).isEqualTo(before);

        for (String file : begun) {
            desk.publish(file);
        }

        // The new version is to be promised when it is out; that is told, and rightly.
        assertThat(desk.findings(false))
                .filteredOn(found -> found.rule() != Rule.UNPROMISED_VERSION)
                .isEqualTo(before);
    }

    @Test
    void a_home_page_is_begun_in_the_real_record() throws IOException {
        Desk desk = Desk.real(content);
        List<Diagnostic> before = desk.findings(false);
        Files.delete(content.resolve("index.md"));

        desk.begin("home", "");

        assertThat(desk.findings(false)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_is_a_draft_unless_that_would_hide_what_is_published(Case begun) throws IOException {
        Desk desk = bareFor(begun);

        String text = desk.text(desk.begin(begun.type(), begun.bare(), begun.title(), ""));

        assertThat(text)
                .containsPattern(
                        begun.type().equals("home")
                                ? "(?m)^# draft: true +# This would hide"
                                : "(?m)^draft: true +# Not published as long as this line is here");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_key_of_its_type_is_there_with_what_it_is_for(Case begun) throws IOException {
        Desk desk = bareFor(begun);

        String text = desk.text(desk.begin(begun.type(), begun.bare(), begun.title(), ""));

        assertThat(DocumentKeys.of(DocumentType.of(begun.type()).orElseThrow()))
                .allSatisfy(key -> assertThat(text)
                        .containsPattern("(?m)^(# )?" + Pattern.quote(key.name()) + ":.*  # [A-Z].*\\.$"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_example_can_be_used_as_it_stands(Case begun) throws IOException {
        Desk desk = bareFor(begun);
        String file = desk.begin(begun.type(), begun.bare(), begun.title(), "");
        String text = desk.text(file);

        desk.put(file, text.replaceAll("(?m)^# (?=[a-z-]+:|  - )", ""));

        assertThat(desk.text(file)).isNotEqualTo(text);
        assertThat(desk.errors().stream().filter(error -> !OF_EXAMPLES.contains(error.rule())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_text_has_no_comments(Case begun) throws IOException {
        Desk desk = bareFor(begun);

        String text = desk.text(desk.begin(begun.type(), begun.bare(), begun.title(), ""));

        assertThat(text.substring(text.indexOf("\n---\n", 4) + 5))
                .doesNotContain("<!--")
                .doesNotContain("# W");
    }

    private Desk bareFor(Case begun) throws IOException {
        Desk desk = Desk.bare(content);
        if (begun.bare().contains("meetings")) {
            desk.put(
                    begun.bare() + "/index.md",
                    "---\ntype: meeting\ndate: 2017-10-10\nfacilitators: [Ann Other]\n---\n");
        }
        if (begun.bare().contains("outputs")) {
            desk.put(begun.bare() + "/index.md", "---\ntype: output\ntitle: R\n---\n");
        }
        if (begun.type().equals("home")) {
            Files.delete(content.resolve("index.md"));
        }
        return desk;
    }
}
