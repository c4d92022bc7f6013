package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.build.Build;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.yaml.snakeyaml.Yaml;

/**
 * What the git hosts offer to who opens an issue or a pull request is front matter that builds: GitHub's forms, which Forgejo
 * reads too, and the texts of GitLab.
 */
class EditorTemplatesTest {

    private static final Path TOP = Path.of("..");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(?:markdown|yaml)\n(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)^type: (\\w+)$");

    /** A line that says such as what the next one is filled in. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^ *# such as: (.+)\n(.+)$");

    @TempDir
    Path scratch;

    /** A file ready to fill in, and the template that has it. */
    record Block(String template, String text) {

        /** The file that it becomes; a register's entry has no front matter. */
        String file() {
            Matcher type = TYPE.matcher(text);
            return text.startsWith("---\n") && type.find()
                    ? switch (type.group(1)) {
                        case "meeting" -> "bpf/spam/2017/meetings/04/index.md";
                        case "participants" -> "bpf/spam/2017/meetings/04/participants.md";
                        default -> "bpf/spam/2017/" + type.group(1) + ".md";
                    }
                    : "people.yaml";
        }

        String filled() {
            return EXAMPLE.matcher(text).replaceAll("$2 $1");
        }

        @Override
        public String toString() {
            return template + ": " + file();
        }
    }

    static Stream<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path file : templates()) {
            String name = TOP.relativize(file).toString();
            texts(file).forEach(text -> blocks.add(new Block(name, text)));
        }
        return blocks.stream();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> gitHub = Files.walk(TOP.resolve(".github"));
                Stream<Path> gitLab = Files.walk(TOP.resolve(".gitlab"))) {
            return Stream.concat(gitHub, gitLab)
                    .filter(file -> file.toString().matches("(?i).*_template.*\\.(md|yml)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> texts(Path file) throws IOException {
        String text = Files.readString(file);
        return file.toString().endsWith(".yml")
                ? formTexts(new Yaml().load(text))
                : FENCE.matcher(text).results().map(block -> block.group(1)).toList();
    }

    /** The texts that a form shows in a block of code, ready to be changed. */
    @SuppressWarnings("unchecked")
    private static List<String> formTexts(Map<String, Object> form) {
        List<Map<String, Object>> fields = (List<Map<String, Object>>) form.getOrDefault("body", List.of());
        return fields.stream()
                .map(field -> (Map<String, Object>) field.get("attributes"))
                .filter(attributes -> attributes.containsKey("render"))
                .map(attributes -> (String) attributes.get("value"))
                .toList();
    }

    @Test
    void each_host_offers_the_same() throws IOException {
        Map<String, Set<String>> kinds = new TreeMap<>();
        blocks().forEach(block -> kinds.computeIfAbsent(
                        block.template().replaceFirst("[/\\\\][^/\\\\]*$", ""), kind -> new TreeSet<>())
                .add(block.file() + "\n" + block.text()));

        assertThat(kinds)
                .containsOnlyKeys(
                        ".github",
                        ".github/ISSUE_TEMPLATE",
                        ".gitlab/issue_templates",
                        ".gitlab/merge_request_templates");
        assertThat(Set.copyOf(kinds.values())).hasSize(1);
        assertThat(kinds.get(".github")).hasSize(4);
    }

    @Test
    void what_a_pull_request_begins_with_is_the_same_on_both_hosts() {
        assertThat(TOP.resolve(".gitlab/merge_request_templates/Default.md"))
                .hasSameTextualContentAs(TOP.resolve(".github/PULL_REQUEST_TEMPLATE.md"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void nothing_is_wrong_with_it_when_the_examples_are_filled_in(Block block) throws IOException {
        assertThat(EXAMPLE.matcher(block.text()).results()).hasSizeGreaterThan(1);
        assertThat(findings(block.file(), block.filled())).isEmpty();
    }

    /** What is not known is left out; only what a document cannot do without is asked for. */
    @ParameterizedTest
    @MethodSource("blocks")
    void with_nothing_filled_in_only_what_must_be_there_is_missing(Block block) throws IOException {
        assertThat(findings(block.file(), block.text()))
                .isNotEmpty()
                .allMatch(found ->
                        found.rule() == Rule.MISSING_KEY || found.message().endsWith("and here is nothing."));
    }

    @Test
    void an_unknown_key_in_a_template_would_be_found() throws IOException {
        assertThat(findings("people.yaml", "- {name: Ada Able, nme: x}\n"))
                .anyMatch(found -> found.rule() == Rule.UNKNOWN_KEY);
    }

    private List<Diagnostic> findings(String file, String text) throws IOException {
        write("site.yaml", "title: Record\nbase-url: https://example.org/\n");
        write("index.md", "---\ntype: home\ntitle: Record\n---\n");
        write("bpf/index.md", "---\ntype: programme\ntitle: BPFs\n---\n");
        write("bpf/spam/index.md", "---\ntype: activity\ntitle: BPF Spam\n---\n");
        write("bpf/spam/2017/index.md", """
                ---
                type: cycle
                title: BPF Spam 2017
                team: [Shredeep Rayamajhi]
                ---
                """);
        write("bpf/spam/2017/meetings/04/index.md", "---\ntype: meeting\ndate: 2017-09-18\ntitle: Fourth\n---\n");
        write(file, text);
        return Build.of(SiteRun.request(scratch, new Properties())).report().diagnostics();
    }

    private void write(String file, String text) {
        SiteRun.write(scratch.resolve("content").resolve(file), text);
    }
}
