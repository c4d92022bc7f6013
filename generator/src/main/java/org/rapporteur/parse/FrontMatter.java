package org.rapporteur.parse;

import java.util.Optional;
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
    private static final Pattern KEYS = Pattern.compile("\\s*(?:[-–—=*]+[ \\t]*\\n\\s*)?[a-z-]+:(?:[ \\t].*)?\\n");

    /** Divides a document; empty when it has no front matter, with a finding. */
    static Optional<FrontMatter> split(SourceText source, Findings findings) {
        String text = source.text();
        if (text.isBlank()) {
            findings.add(Rule.EMPTY_FILE, Position.of(source.file()), "This file is empty.", HINT);
            return Optional.empty();
        }
        if (!isFence(text, 0)) {
            findings.add(
                    Rule.FRONT_MATTER_MISSING,
                    new Position(source.file(), 1, 1),
                    "This document does not say what it is: its first line is not `---`.",
                    KEYS.matcher(text).lookingAt()
                            ? "Write `---` as the very first line, and again below its keys."
                            : HINT);
            return Optional.empty();
        }
        int start = end(text, 0);
        for (int line = start, number = 2; line < text.length(); line = end(text, line), number++) {
            if (isFence(text, line)) {
                YamlText yaml = new YamlText(source.file(), text.substring(start, line), 2);
                return Optional.of(new FrontMatter(yaml, text.substring(end(text, line)), number + 1));
            }
        }
        findings.add(
                Rule.FRONT_MATTER_UNCLOSED,
                new Position(source.file(), 1, 1),
                "The front matter that begins here never ends.",
                "Put a line `---` after its last key, before the text of the document.");
        return Optional.empty();
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
