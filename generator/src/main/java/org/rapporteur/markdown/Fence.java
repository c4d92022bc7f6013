package org.rapporteur.markdown;

import java.util.Optional;

/**
 * Looks at a text before flexmark does, and refuses what would exhaust its stack or its time though no look at a
 * character shows it: see {@link BoundedText} for the rest. One pass.
 */
final class Fence {

    /** Why a text is refused, and where. */
    record Refusal(int offset, String message) {}

    static final int LENGTH = 1 << 20;
    static final int LINES = 50_000;
    /** Lines without a blank one between them: at each, flexmark puts together all before it. */
    static final int TOGETHER = 10_000;

    static final int NESTING = 50;
    static final int RUN = 1000;

    private static final String DELIMITERS = "*_[]<>`~\\|!&";

    private final String text;

    private Fence(String text) {
        this.text = text;
    }

    /** Why flexmark must not read the text; nothing when it may. */
    static Optional<Refusal> refusal(String text) {
        if (text.length() > LENGTH) {
            return Optional.of(new Refusal(0, "The text is longer than a million characters."));
        }
        return new Fence(text).look();
    }

    private Optional<Refusal> look() {
        int lines = 0;
        int together = 0;
        for (int start = 0; start < text.length(); lines++) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            together = isBlank(start, end) ? 0 : together + 1;
            if (lines == LINES) {
                return Optional.of(new Refusal(start, "The text has more than " + LINES + " lines."));
            }
            if (together > TOGETHER) {
                return Optional.of(new Refusal(start, "More than " + TOGETHER + " lines follow without a blank one."));
            }
            Optional<Refusal> refusal = line(start, end);
            if (refusal.isPresent()) {
                return refusal;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** Whether a line ends a paragraph: nothing stands there but the marks of quotes. */
    private boolean isBlank(int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == '>' || Character.isWhitespace(text.charAt(i)))) {
            i++;
        }
        return i == end;
    }

    private Optional<Refusal> line(int start, int end) {
        if (isNested(start, end)) {
            return Optional.of(new Refusal(start, "Quotes and lists stand in each other more than 50 deep."));
        }
        int runStart = start;
        for (int i = start; i < end; i++) {
            runStart = text.charAt(i) == text.charAt(runStart) ? runStart : i;
            if (i - runStart == RUN && DELIMITERS.indexOf(text.charAt(i)) >= 0) {
                return Optional.of(new Refusal(runStart, "“" + text.charAt(i) + "” is repeated over 1000 times."));
            }
        }
        return Optional.empty();
    }

    private boolean isNested(int start, int end) {
        int markers = 0;
        int at = start;
        for (int next = marker(at, end); next > at && markers <= NESTING; next = marker(at, end)) {
            markers++;
            at = next;
        }
        return markers > NESTING && !isRule(start, end);
    }

    /** Where the mark of a quote or a list item that begins at a place ends; the place itself when there is none. */
    private int marker(int at, int end) {
        int i = at;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == end || (i > at ? ".)" : ">-+*:").indexOf(text.charAt(i)) < 0) {
            return at;
        }
        i++;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** A line of nothing but hyphens or stars is a rule, however long. */
    private boolean isRule(int start, int end) {
        String line = text.substring(start, end).replace(" ", "").replace("\t", "");
        return line.chars().distinct().count() == 1 && !line.startsWith(">");
    }
}
