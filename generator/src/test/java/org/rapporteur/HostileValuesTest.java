package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;

/**
 * Text that would run where it is not shown as text, in the place of every value that there is, and at every place of a
 * body: what is not refused is shown, and nothing of it runs, on any page and in any other file.
 */
class HostileValuesTest {

    private static final SiteFolder SITE = SiteFolder.named("every-key-is-read");

    /** What a template would make of {@code 1234567*7}. */
    private static final String COUNTED = "8641969";

    /** Where in a body a text can stand. */
    private static final List<String> PLACES = List.of(
            "%s",
            "a *b %s* c",
            "# %s",
            "## a {#%s}",
            "%s\n===",
            "- %s\n- b",
            "7. %s",
            "- [ ] %s",
            "> %s",
            "| %s | b |\n|---|---|\n| c | %<s |",
            "%s\n: %<s",
            "~~%s~~",
            "`%s`",
            "``` %s\na\n```",
            "```\n%s\n```",
            "    %s",
            "a[^%s]\n\n[^%<s]: %<s",
            "a[^1]\n\n[^1]: %s",
            "[%s](https://example.org/)",
            "[a](https://example.org/%s)",
            "[a](<%s>)",
            "[a](%s)",
            "[a](#%s)",
            "[a](https://example.org/ \"%s\")",
            "[a](https://example.org/ '%s')",
            "[a][%s]\n\n[%<s]: https://example.org/",
            "[a]\n\n[a]: <%s> '%<s'",
            "![%s](chart.svg)",
            "![a](<%s>)",
            "![a](chart.svg \"%s\")",
            "![a](<https://example.org/%s>)",
            "<%s>",
            "<https://example.org/%s>",
            "<a@example.org%s>",
            "https://example.org/%s",
            "[@%s]",
            "{{%s}}",
            "<abbr title=\"%s\">a</abbr>",
            "<abbr title='%s'>a</abbr>",
            "<abbr title=%s>a</abbr>",
            "<sup lang=\"%s\" dir=\"%<s\">a</sup>",
            "<sup %s>a</sup>",
            "<kbd>%s</kbd>",
            "<details title=\"%s\">\n<summary>%<s</summary>\n\n%<s\n\n</details>",
            "<%s",
            "<!-- %s -->",
            "<![CDATA[%s]]>",
            "<?%s?>",
            "<div %s>",
            "&%s;",
            "\\%s");

    @TempDir
    private Path folder;

    @BeforeEach
    void a_site_with_a_value_for_every_key() throws IOException {
        SITE.copyTo(folder);
    }

    static List<String> hostile() {
        return List.of(
                "\"'></title></style></textarea>--><script>alert(1)</script>]]><script>alert(1)</script><![CDATA[ &lt;script&gt;",
                "\" onmouseover=\"alert(1)\" style=\"x:y\" ' onfocus='alert(1)' autofocus x=`y`><img src=x onerror=alert(1)>",
                "${1234567*7} #{1234567*7} [=1234567*7] <#assign x=1234567*7>${x} <@x/> [#-- {{1234567*7}} <%=1234567*7%>",
                "javascript:alert(1)//",
                "java\n\tscript:alert(1)",
                "JAVASCRIPT&colon;alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "//example.com/\" onclick=\"alert(1)",
                "https://example.com/\"onclick=\"alert(1)'><script>alert(1)</script>",
                "mailto:a@example.com?subject=\"><script>alert(1)</script>",
                "..\\..\\../../../etc/passwd%00.md\u202E");
    }

    @Test
    void what_could_run_is_seen() throws IOException {
        List<String> running = List.of(
                "<script></script>",
                "<img src=x onerror=alert(1)>",
                "<a href=' java\nscript:x'>a</a>",
                "<a href='//example.com/'>a</a>",
                "<p style='x'>a</p>",
                "<meta http-equiv=refresh content='0; url=javascript:x'>");
        SiteRun.write(output().resolve("a.html"), "<title>a</title>" + String.join("", running));
        SiteRun.write(output().resolve("a.xml"), "<feed><script/><link href='data:x'/><link href='a'/></feed>");
        assertThat(HarmlessOutput.faults(output())).hasSize(running.size() + 2);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_value_that_would_run_does_not(String hostile) throws IOException {
        List<Slot> taken = new ArrayList<>(Slot.all(content()));
        assertThat(taken).hasSizeGreaterThan(250);
        Function<Slot, String> value = slot -> hostile + mark(slot);
        Built built = built(taken, value);
        while (built.report().errors() > 0) {
            List<Diagnostic> errors = errors(built);
            assertThat(taken.removeIf(slot -> errors.stream().anyMatch(error -> isAt(error, slot, taken, value))))
                    .as("what is found is found where something hostile stands: %s", errors)
                    .isTrue();
            built = built(taken, value);
        }
        check(built);
        String all = SiteFolder.files(output()).stream()
                .map(file -> SiteFolder.read(output().resolve(file)))
                .collect(Collectors.joining());
        assertThat(taken.stream().filter(slot -> all.contains(mark(slot))))
                .as("values that are shown")
                .hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_text_that_would_run_does_not(String hostile) throws IOException {
        for (int i = 0; i < PLACES.size(); i++) {
            SiteRun.write(
                    folder.resolve("content/place-" + i + ".md"),
                    "---\ntype: page\ntitle: A place\n---\n\n" + PLACES.get(i).formatted(hostile) + "\n");
        }
        Built built = Build.of(request());
        for (Diagnostic error : errors(built)) {
            assertThat(error.position().file()).startsWith("content/place-");
            Files.deleteIfExists(folder.resolve(error.position().file()));
        }
        check(Build.of(request()));
        assertThat(SiteFolder.files(output()).stream().filter(file -> file.startsWith("place-")))
                .hasSizeGreaterThan(25);
    }

    private void check(Built built) throws IOException {
        assertThat(errors(built)).isEmpty();
        assertThat(new Generation(built, "Rapporteur test")
                        .into(output(), false)
                        .published())
                .isPresent();
        assertThat(HarmlessOutput.faults(output())).isEmpty();
        assertThat(SiteFolder.files(output()).stream()
                        .filter(file -> SiteFolder.read(output().resolve(file)).contains(COUNTED)))
                .isEmpty();
    }

    /** Makes each value another, as names and ids must be; and shows in the output which of them got there. */
    private static String mark(Slot slot) {
        return " m" + Integer.toHexString(slot.hashCode());
    }

    private Built built(List<Slot> taken, Function<Slot, String> value) {
        for (String file : SiteFolder.files(content())) {
            String text = SiteFolder.read(content().resolve(file));
            List<Slot> own =
                    taken.stream().filter(slot -> slot.file().equals(file)).toList();
            SiteRun.write(folder.resolve("content").resolve(file), Slot.filled(text, own, value));
        }
        return Build.of(request());
    }

    private static boolean isAt(Diagnostic error, Slot slot, List<Slot> taken, Function<Slot, String> value) {
        return error.position().file().equals("content/" + slot.file())
                && error.position().line() == slot.line()
                && error.position().column() == slot.columnAmong(taken, value);
    }

    private static List<Diagnostic> errors(Built built) {
        return built.report().diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private Request request() {
        return SiteRun.request(folder, new Properties());
    }

    private static Path content() {
        return SITE.path().resolve("content");
    }

    private Path output() {
        return folder.resolve("output");
    }
}
