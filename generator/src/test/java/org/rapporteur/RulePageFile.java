package org.rapporteur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/**
 * The page of a rule in {@code docs/rules}: its examples are sites. A code block after a line with a path in backticks is a
 * file; by its language, {@code bytes} has bytes written {@code \xE9}, {@code link} is a symbolic link to what it says,
 * {@code absent} is a file that is not there though every other example has it, and {@code 5000000 times} is its text that
 * often.
 *
 * @param text the whole page
 */
record RulePageFile(Rule rule, String text) {

    static final Path FOLDER = Path.of("docs/rules");

    private static final Pattern FILE =
            Pattern.compile("(?ms)^`(content|templates)(/[^`\\n]+)`\\n\\n(`{3,})([^\\n]*)\\n(.*?)^\\3$");
    private static final Pattern SAID = Pattern.compile("(?s)(What is said:\\n\\n```text\\n)(.*?)(```\\n)");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    static Path path(Rule rule) {
        return FOLDER.resolve(rule.word() + ".md");
    }

    static RulePageFile of(Rule rule) {
        return new RulePageFile(rule, SiteFolder.read(path(rule)));
    }

    /** What stands under one of its headings, “Wrong” and “Right”; the examples may have headings of their own. */
    String section(String heading) {
        int start = text.indexOf("\n## " + heading + "\n");
        int end = text.indexOf("\n## Right\n", start + 1);
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end + 1);
    }

    String said() {
        Matcher said = SAID.matcher(text);
        return said.find() ? said.group(2) : "";
    }

    /** The page with what the example says put in. */
    RulePageFile saying(String findings) {
        return new RulePageFile(
                rule,
                SAID.matcher(text)
                        .replaceFirst(said -> Matcher.quoteReplacement(said.group(1) + findings + said.group(3))));
    }

    /** Lays the site of an example into a folder, on what every example has below it. */
    void write(String heading, Path site) throws IOException {
        base(site);
        Matcher file = FILE.matcher(section(heading));
        while (file.find()) {
            Path path = site.resolve(file.group(1) + file.group(2));
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(path);
            write(path, file.group(4), file.group(5));
        }
    }

    private static void write(Path path, String language, String block) throws IOException {
        if (language.equals("link")) {
            Files.createSymbolicLink(path, Path.of(block.strip()));
        } else if (!language.equals("absent")) {
            Files.write(path, bytes(language, block));
        }
    }

    private static void base(Path site) {
        SiteRun.write(site.resolve("content/site.yaml"), "title: Record\nbase-url: https://example.org/\n");
        index(site, "bpf", "programme", "Best Practice Forums");
        index(site, "bpf/cybersecurity", "activity", "BPF Cybersecurity");
        index(site, "bpf/cybersecurity/2017", "cycle", "BPF Cybersecurity 2017");
    }

    private static void index(Path site, String folder, String type, String title) {
        SiteRun.write(
                site.resolve("content/" + folder + "/index.md"),
                "---\ntype: " + type + "\ntitle: " + title + "\n---\n");
    }

    private static byte[] bytes(String language, String block) {
        if (language.endsWith(" times")) {
            return block.repeat(Integer.parseInt(language.replace(" times", "")))
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (!language.equals("bytes")) {
            return block.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int start = 0;
        Matcher written = BYTE.matcher(block);
        while (written.find()) {
            bytes.writeBytes(block.substring(start, written.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(written.group(1), 16));
            start = written.end();
        }
        bytes.writeBytes(block.substring(start).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** The paragraphs before the examples: title, sentence, severity, reasons. */
    List<String> head() {
        List<String> head = new ArrayList<>(
                List.of(text.substring(0, text.indexOf("\n## ")).strip().split("\n\n+")));
        head.replaceAll(paragraph -> paragraph.replace('\n', ' '));
        return head;
    }

    void save() {
        try {
            Files.writeString(path(rule), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
