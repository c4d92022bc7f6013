package org.rapporteur.parse;

import java.util.Optional;
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

    /** Divides a document; empty when it has no front matter, with a finding. */
    static Optional<FrontMatter> split(SourceText source, Findings findings) {
        String text = source.text();
        if (text.isBlank()) {
            findings.add(Rule.EMPTY_FILE, Position.of(source.file()), "This file is empty.", HINT);
            return Optional.empty();
        }
        if (isFence(text, 0)) {
            return until(source, end(text, 0)).or(() -> {
                findings.add(
                        Rule.FRONT_MATTER_UNCLOSED,
                        new Position(source.file(), 1, 1),
                        "The front matter that begins here never ends.",
                        "Put a line `---` after its last key, before the text of the document.");
                return Optional.empty();
            });
        }
        Matcher keys = KEYS.matcher(text);
        boolean begins = keys.lookingAt();
        findings.add(
                Rule.FRONT_MATTER_MISSING,
                new Position(source.file(), 1, 1),
                "This document does not say what it is: its first line is not `---`.",
                begins ? "Let the very first line be `---` and nothing else, then the keys, then `---` again." : HINT);
        // The keys are there: what is wrong with them is said in the same run.
        return begins ? until(source, keys.start("key")) : Optional.empty();
    }

    /** What stands from a place to the next fence, and what follows it; empty when there is none. */
    private static Optional<FrontMatter> until(SourceText source, int start) {
        String text = source.text();
        int first = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        for (int line = start, number = first; line < text.length(); line = end(text, line), number++) {
            if (isFence(text, line)) {
                YamlText yaml = new YamlText(source.file(), text.substring(start, line), first);
                return Optional.of(new FrontMatter(yaml, text.substring(end(text, line)), number + 1));
            }
        }
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
