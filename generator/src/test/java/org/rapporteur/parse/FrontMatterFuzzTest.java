package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.source.SourceText;

/** A document is divided at its two lines of hyphens, whatever stands between and behind. */
class FrontMatterFuzzTest {

    private static final List<Rule> REASONS =
            List.of(Rule.EMPTY_FILE, Rule.FRONT_MATTER_MISSING, Rule.FRONT_MATTER_UNCLOSED);

    @Property
    void what_is_put_together_is_divided_again(
            @ForAll("yaml") String yaml, @ForAll("fence") String fence, @ForAll("text") String body) {
        FrontMatter parts =
                split(fence + "\n" + yaml + fence + "\n" + body, new Findings()).orElseThrow();
        assertThat(parts.yaml().text()).isEqualTo(yaml);
        assertThat(parts.body()).isEqualTo(body);
        assertThat(parts.bodyLine())
                .isEqualTo(3 + (int) yaml.chars().filter(c -> c == '\n').count());
    }

    @Property
    void any_text_is_divided_or_answered(@ForAll("text") String text) {
        Findings findings = new Findings();
        split(text, findings)
                .ifPresentOrElse(
                        parts -> {
                            assertThat(text).contains(parts.yaml().text()).endsWith(parts.body());
                            assertThat(text.lines().skip(parts.bodyLine() - 1L))
                                    .containsExactlyElementsOf(
                                            parts.body().lines().toList());
                            // Keys without a fence are read too, and the fence is asked for.
                            assertThat(findings.list())
                                    .extracting(Diagnostic::rule)
                                    .isSubsetOf(Rule.FRONT_MATTER_MISSING, Rule.FRONT_MATTER_UNCLOSED);
                            assertThat(findings.list().isEmpty())
                                    .isEqualTo(isFence(text.lines().findFirst().orElse(""))
                                            && text.lines()
                                                    .skip(1)
                                                    .filter(line -> isFence(line) || isNearlyFence(line))
                                                    .findFirst()
                                                    .filter(FrontMatterFuzzTest::isFence)
                                                    .isPresent());
                        },
                        () -> assertThat(findings.list())
                                .isNotEmpty()
                                .extracting(Diagnostic::rule)
                                .isSubsetOf(REASONS));
    }

    private static Optional<FrontMatter> split(String text, Findings findings) {
        return FrontMatter.split(new SourceText("content/a.md", text), findings);
    }

    @Provide
    Arbitrary<String> fence() {
        return Arbitraries.of("---", "--- ", "---\t", "---\u2003");
    }

    /** Lines of which none is a fence, or nearly one. */
    @Provide
    Arbitrary<String> yaml() {
        return text().map(text -> text.isEmpty() || text.endsWith("\n") ? text : text + "\n")
                .filter(text -> Stream.of(text.split("\n")).noneMatch(line -> isFence(line) || isNearlyFence(line)));
    }

    /** What is taken for a mistyped fence, and so ends front matter too. */
    private static boolean isNearlyFence(String line) {
        return line.matches("(?:--|-{4,}|-*[–—][–—-]*)[ \t]*");
    }

    private static boolean isFence(String line) {
        return line.startsWith("---") && line.substring(3).isBlank();
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        "---", "\n", "\n\n", " ", "a: b", "--", "----", "é", "😀", "\u2028", "\t", "...", "\f",
                        "\u0085")
                .list()
                .ofMaxSize(15)
                .map(list -> String.join("", list));
    }
}
