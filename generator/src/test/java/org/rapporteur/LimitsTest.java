package org.rapporteur;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Report;

/** The table of limits in the README is true: what is as large as it says is taken, and what is larger is refused by the rule. */
class LimitsTest {

    private static final String PAGE = "---\ntype: page\ntitle: A page\n";

    @TempDir
    private Path folder;

    /** A row of the table. */
    record Limit(String what, int most, String rule) {}

    /** A file of a certain size. */
    private record Sized(IntFunction<String> path, IntFunction<String> text) {

        static Sized of(String path, IntFunction<String> text) {
            return new Sized(size -> path, text);
        }

        static Sized body(IntFunction<String> text) {
            return of("content/about.md", size -> PAGE + "---\n" + text.apply(size));
        }

        static Sized template(IntFunction<String> text) {
            return of("templates/page.ftlh", text);
        }
    }

    private static final Map<String, Sized> TRIED = Map.ofEntries(
            entry(
                    "bytes of a document or register",
                    Sized.of("content/about.md", size -> padded(PAGE + "---\n", size, ""))),
            entry(
                    "characters of front matter or a register",
                    Sized.of("content/glossary.yaml", size -> padded("#", size, ""))),
            entry(
                    "YAML lists and mappings in each other",
                    Sized.of(
                            "content/about.md",
                            size -> PAGE + "x: " + "[".repeat(size) + "]".repeat(size) + "\n---\n")),
            entry(
                    "values that YAML aliases repeat",
                    Sized.of("content/about.md", size -> PAGE + "x: &a 1\ny: [" + "*a ,".repeat(size) + "]\n---\n")),
            entry("characters of a body", Sized.body(size -> padded("", size, "\n"))),
            entry("lines of a body", Sized.body(size -> "a\n\n".repeat(size / 2) + "a\n".repeat(size % 2))),
            entry("lines without a blank one between them", Sized.body("a\n"::repeat)),
            entry("quotes and lists in each other", Sized.body(size -> "> ".repeat(size) + "a\n")),
            entry("one mark of Markdown in a row", Sized.body(size -> "a" + "`".repeat(size) + "\n")),
            entry("lists that embeds put into a body", Sized.body("{{timeline}}\n\n"::repeat)),
            entry(
                    "characters of a title, a name, a topic and other short texts",
                    Sized.of("content/more.md", size -> "---\ntype: page\ntitle: " + "a".repeat(size) + "\n---\n")),
            entry(
                    "characters of a summary, a decision, an action, a correction, a reason",
                    Sized.of("content/more.md", size -> PAGE + "summary: " + "a".repeat(size) + "\n---\n")),
            entry(
                    "characters of a web address",
                    Sized.of(
                            "content/site.yaml",
                            size -> "title: A record\nbase-url: https://example.org/\ncontact: "
                                    + padded("https://example.org/", size, "")
                                    + "\n")),
            entry(
                    "links of the navigation",
                    Sized.of(
                            "content/site.yaml",
                            size -> "title: A record\nbase-url: https://example.org/\nnavigation:\n"
                                    + "  - about.md\n".repeat(size))),
            entry("bytes of a file's name", new Sized(size -> "content/" + padded("", size, ".pdf"), size -> "%PDF-")),
            entry(
                    "bytes of a file's path",
                    new Sized(
                            size -> "content/" + padded("", 100 + size % 100, "/")
                                    + padded("", 100, "/").repeat(size / 100 - 2) + padded("", 100, ".pdf"),
                            size -> "%PDF-")),
            entry(
                    "folders in each other",
                    new Sized(size -> "content/" + "a/".repeat(size) + "a.pdf", size -> "%PDF-")),
            entry(
                    "bytes of an SVG picture",
                    Sized.of(
                            "content/chart.svg",
                            size -> padded("<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- ", size, " --></svg>"))),
            entry("bytes of a file of the templates", Sized.template(size -> padded("<#-- ", size, " -->"))),
            entry(
                    "turns of a template's loops for a page",
                    Sized.template(size -> "<#list 1.." + size + " as i></#list>")),
            entry(
                    "characters of a page",
                    Sized.template(size ->
                            "<#list 1..64 as i>${\"\"?left_pad(1000000)}</#list>" + "a".repeat(size - 64_000_000))));

    static Stream<Limit> limits() {
        String table =
                SiteFolder.read(Path.of("README.md")).split("\n## Limits\n")[1].split("\n## ")[0];
        return table.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what |"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Limit(
                        cells.get(1),
                        Integer.parseInt(cells.get(2).replace(",", "")),
                        cells.get(3).replace("`", "")));
    }

    static int most(String what) {
        return limits().filter(limit -> limit.what().equals(what))
                .findFirst()
                .orElseThrow()
                .most();
    }

    static List<Limit> tried() {
        return limits().filter(limit -> !limit.rule().isEmpty()).toList();
    }

    @Test
    void each_limit_is_tried() {
        assertThat(tried()).extracting(Limit::what).containsExactlyInAnyOrderElementsOf(TRIED.keySet());
    }

    @ParameterizedTest
    @MethodSource("tried")
    void what_is_as_large_as_the_limit_is_taken_and_what_is_larger_refused(Limit limit) {
        Sized sized = TRIED.get(limit.what());

        assertThat(rules(found(sized, limit.most(), "at"))).doesNotContain(limit.rule());
        assertThat(rules(found(sized, limit.most() + 1, "above"))).contains(limit.rule());
    }

    @Test
    void more_findings_than_are_told_are_counted() {
        int most = most("findings that are told");
        String dead =
                IntStream.rangeClosed(0, most).mapToObj(i -> "[a](b.md)\n\n").collect(Collectors.joining());

        Report report = found(Sized.body(size -> dead), most, "many");

        assertThat(report.diagnostics()).hasSize(most);
        assertThat(report.errors()).isEqualTo(most + 1);
    }

    private static String padded(String before, int size, String after) {
        return before + "a".repeat(size - before.length() - after.length()) + after;
    }

    private static List<String> rules(Report report) {
        return report.diagnostics().stream().map(found -> found.rule().word()).toList();
    }

    private Report found(Sized sized, int size, String name) {
        Path site = folder.resolve(name);
        SiteRun.write(site.resolve("content/site.yaml"), "title: A record\nbase-url: https://example.org/\n");
        SiteRun.write(site.resolve("content/about.md"), PAGE + "---\n");
        SiteRun.write(site.resolve(sized.path().apply(size)), sized.text().apply(size));
        Path templates = site.resolve("templates");
        Request request = new Request(
                site.resolve("content"),
                "content",
                Optional.of(templates).filter(Files::isDirectory),
                Optional.empty(),
                false,
                Optional.empty());
        return new Generation(Build.of(request), "Rapporteur test").check().report();
    }
}
