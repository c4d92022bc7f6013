package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.model.DocumentType;
import org.rapporteur.source.SourceText;

/** Whatever stands in a file, it is read or a finding says why not; no text makes a reader fail. */
class ReadersFuzzTest {

    private static final int TEXTS = 3_000;

    /** What front matter is made of, good and bad, so that random texts come near to real ones. */
    private static final List<String> WORDS = List.of(
            "---",
            "\n",
            "\n",
            "\n",
            "  ",
            "    ",
            "- ",
            "-",
            ": ",
            ":",
            "type: ",
            "meeting",
            "cycle",
            "title",
            "date",
            "2017-09-18",
            "2017-W41",
            "participants",
            "contributions",
            "name",
            "(Facilitator)",
            " / ",
            "/",
            "Mr. ",
            "Anna",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "'",
            "#",
            " # ",
            "*a",
            "&a ",
            "!!str ",
            "!x ",
            "<<",
            "? ",
            "|",
            ">-",
            "\t",
            "%",
            "@",
            "`",
            "\\",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "\u2028",
            "😀",
            "é",
            "e\u0301",
            "(",
            ")",
            "()",
            "~",
            "null",
            "no",
            "017",
            "1e9",
            "=",
            "...");

    @ParameterizedTest
    @ValueSource(longs = {1, 20170918, 42})
    void any_front_matter_is_read_or_answered(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = (i % 2 == 0 ? "---\n" : "") + text(random) + (i % 3 == 0 ? "\n---\n" : "");
            Findings findings = new Findings();
            assertThatCode(() -> FrontMatter.split(new SourceText("content/a.md", text), findings)
                            .flatMap(parts -> YamlReader.read(parts.yaml(), findings))
                            .ifPresent(value -> everyShape(value, findings)))
                    .as(text)
                    .doesNotThrowAnyException();
            assertThat(findings.list()).as(text).allMatch(finding -> isInText(finding, text));
        }
    }

    private static void everyShape(Value value, Findings findings) {
        for (DocumentType type : DocumentType.values()) {
            DocumentShapes.of(type).read(value, new Reading(findings, Set.of("Facilitator"), "front matter"));
        }
        new SiteShape().read(value, new Reading(findings, Set.of(), "site.yaml"));
        new ListShape<>(new RegisterShapes.PersonEntryShape())
                .read(value, new Reading(findings, Set.of(), "people.yaml"));
        new ListShape<>(ContributionShape.CONTRIBUTION).read(value, new Reading(findings, Set.of(), "contributions"));
    }

    private static boolean isInText(Diagnostic finding, String text) {
        return finding.position().line() <= text.lines().count() + 2;
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 99})
    void any_line_names_somebody_or_nobody(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String line = text(random).replace("\n", " ").strip();
            Located<String> located = new Located<>(line, new Position("content/a.md", 1, 1));
            assertThatCode(() -> LineForm.read(located, Set.of("Facilitator"))
                            .person()
                            .ifPresent(person -> {
                                assertThat(person.name().value()).as(line).isNotBlank();
                                assertThat(line).contains(person.name().value());
                            }))
                    .as(line)
                    .doesNotThrowAnyException();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(40);
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
