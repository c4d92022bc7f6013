package org.rapporteur.parse;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.source.SourceText;

/**
 * A document divided at its two {@code ---} lines (content-format, “Front matter”).
 *
 * @param yaml what stands between them
 * @param body what follows
 * @param bodyLine the number of the body's first line in the file, counted from 1
 */
record FrontMatter(YamlText yaml, String body, int bodyLine) {

    private static final String HINT = "Begin the file with these lines:\n---\ntype: page\ntitle: …\n---";

    /** Keys that are there, after no fence or one that is none: two hyphens, one that is indented or comes late. */
    private static final Pattern KEYS =
            Pattern.compile("\\s*(?:[-–—=*]+[ \\t]*\\n\\s*)?(?<key>[a-z-]+:(?:[ \\t].*)?\\n)");

    /** A line that is to be a fence: two hyphens, four, or the dash that word processors make of them. */
    private static final Pattern NEARLY_FENCE =
            Pattern.compile("^(?:--|-{4,}|-*[–—][–—-]*)[ \\t]*$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    /** A heading, or words after an empty line, at the margin: not what keys look like. */
    private static final Pattern TEXT = Pattern.compile(
            "^#{2,6}[ \\t]+\\S|(?<=\\n[ \\t]{0,9}\\n)(?:# (?=\\p{Lu}[^\\n:]*\\n\\s*\\n)|[*_(]*\\p{Lu}(?!\\S*:[ \\t])\\S*[ \\t]+\\S)",
            Pattern.MULTILINE);

    /** Divides a document; empty when it has no front matter, with a finding. */
    static Optional<FrontMatter> split(SourceText source, Findings findings) {
        String text = source.text();
        if (text.isBlank()) {
            findings.add(Rule.EMPTY_FILE, Position.of(source.file()), "This file is empty.", HINT);
            return Optional.empty();
        }
        if (isFence(text, 0)) {
            return from(source, end(text, 0), findings);
        }
        Matcher keys = KEYS.matcher(text);
        boolean begins = keys.lookingAt();
        findings.add(
                Rule.FRONT_MATTER_MISSING,
                new Position(source.file(), 1, 1),
                "This document does not say what it is: its first line is not `---`.",
                begins ? "Let the very first line be `---` and nothing else, then the keys, then `---` again." : HINT);
        // The keys are there: what is wrong with them is said in the same run.
        return begins ? from(source, keys.start("key"), findings) : Optional.empty();
    }

    /** What stands from a place to the next fence, and what follows it; where the fence is missing, to where the text begins. */
    private static Optional<FrontMatter> from(SourceText source, int start, Findings findings) {
        String text = source.text();
        int fence = start;
        while (fence < text.length() && !isFence(text, fence)) {
            fence = end(text, fence);
        }
        Matcher nearly = NEARLY_FENCE.matcher(text).region(start, fence);
        if (nearly.find()) {
            findings.add(
                    Rule.FRONT_MATTER_UNCLOSED,
                    new Position(source.file(), line(text, nearly.start()), 1),
                    "This line is to end the front matter, but is not `---`.",
                    "Let it be three hyphens and nothing else.");
            return Optional.of(parts(source, start, nearly.start(), end(text, nearly.start())));
        }
        Matcher words = TEXT.matcher(text).region(start, fence);
        boolean begins = words.useTransparentBounds(true).find();
        boolean closed = fence < text.length();
        if (closed && !(begins && isLost(text.substring(words.start(), fence), source, start, fence))) {
            return Optional.of(parts(source, start, fence, end(text, fence)));
        }
        int end = begins ? words.start() : text.length();
        Position position = new Position(source.file(), begins ? line(text, end) : 1, 1);
        findings.add(
                Rule.FRONT_MATTER_UNCLOSED,
                position,
                begins
                        ? "Here the text seems to begin, but the front matter above it was not ended."
                        : "The front matter that begins here never ends.",
                "Put a line `---` after its last key, before the text of the document.");
        return Optional.of(parts(source, start, end, end))
                .filter(parts -> !parts.yaml().text().isBlank());
    }

    /** Whether what looks like text and stands before a fence would be lost as a comment, or cannot be read as keys. */
    private static boolean isLost(String words, SourceText source, int start, int fence) {
        return words.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))
                || YamlReader.read(
                                new YamlText(source.file(), source.text().substring(start, fence), 1), new Findings())
                        .isEmpty();
    }

    /** Whether the text below begins as a key does. */
    boolean seemsToGoOn() {
        String begin = body.stripLeading();
        return YamlLine.of(begin.substring(0, end(begin, 0)).strip()).keyColumn() == 0;
    }

    /**
     * The same with the keys that stand below its end, up to another fence; it was closed too early then, which is said.
     *
     * @param keys those that the document can have
     */
    FrontMatter withKeysBelow(Set<String> keys, Findings findings) {
        int fence = 0;
        int key = -1;
        while (fence < body.length() && !isFence(body, fence)) {
            YamlLine line = YamlLine.of(body.substring(fence, end(body, fence)).stripTrailing());
            boolean isWord = line.keyColumn() == 0 && keys.contains(line.key());
            if (!isWord && !line.isBlank() && (key < 0 || line.indent() == 0 && !line.isItem())) {
                return this;
            }
            key = isWord && key < 0 ? fence : key;
            fence = end(body, fence);
        }
        if (key < 0 || fence == body.length()) {
            return this;
        }
        String file = yaml.start().file();
        findings.add(
                Rule.FRONT_MATTER_UNCLOSED,
                new Position(file, bodyLine - 1 + line(body, key), 1),
                "This key stands below the end of the front matter, and would be a part of the text.",
                "Remove the line `---` above it: all keys stand between the first such line and the second.");
        int first = yaml.start().line();
        return new FrontMatter(
                new YamlText(
                        file,
                        yaml.text() + "\n".repeat(bodyLine - first - yaml.size() + 1) + body.substring(0, fence),
                        first),
                body.substring(end(body, fence)),
                bodyLine + line(body, fence));
    }

    private static FrontMatter parts(SourceText source, int start, int end, int body) {
        String text = source.text();
        return new FrontMatter(
                new YamlText(source.file(), text.substring(start, end), line(text, start)),
                text.substring(body),
                line(text, body) + (text.charAt(body - 1) == '\n' ? 0 : 1));
    }

    /** The number of the line, counted from 1, in which a character stands. */
    private static int line(String text, int place) {
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    private static boolean isFence(String text, int line) {
        return text.startsWith("---", line)
                && text.substring(line + 3, end(text, line)).isBlank();
    }

    /** Where the line after this one begins. */
    private static int end(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }
}
