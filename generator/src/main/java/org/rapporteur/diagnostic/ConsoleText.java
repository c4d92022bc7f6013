package org.rapporteur.diagnostic;

/**
 * A finding as text for a terminal or a log: place, sentence, the line of source with a caret, and what to do.
 *
 * <pre>
 * content/about.md:3:1: error: “tilte” is not a key of a page. [unknown-key]
 *     tilte: About
 *     ^
 *   Did you mean “title”?
 * </pre>
 */
public final class ConsoleText {

    private static final int WIDTH = 120;

    private final SourceLines lines;
    private final Colours colours;

    public ConsoleText(SourceLines lines, Colours colours) {
        this.lines = lines;
        this.colours = colours;
    }

    /** The finding as one or more lines, without a line end after the last. */
    public String of(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(colours.place(visible(diagnostic.position().toString())))
                .append(": ")
                .append(colours.severity(diagnostic.severity()))
                .append(": ")
                .append(visible(diagnostic.message()))
                .append(' ')
                .append(colours.aside("[" + diagnostic.rule().word() + "]"));
        String line = lines.at(diagnostic.position());
        text.append(excerpt(line, diagnostic.position().column()));
        for (String hint : diagnostic.hint().split("\n")) {
            text.append("\n  ").append(visible(hint));
        }
        return text.toString();
    }

    /** The line with a caret under the column; of a long line, the part around the column; nothing where that is blank. */
    private String excerpt(String line, int column) {
        int caret = Math.min(Math.max(column - 1, 0), line.length());
        int from = caret < WIDTH ? 0 : caret - WIDTH / 2;
        int to = Math.min(line.length(), from + WIDTH);
        if (line.substring(from, to).isBlank()) {
            return "";
        }
        String shown = (from > 0 ? "…" : "") + visible(line.substring(from, to)) + (to < line.length() ? "…" : "");
        if (column == 0) {
            return "\n    " + shown;
        }
        // Tabs are kept, so that the caret stands under its place whatever the terminal's tab stops.
        String padding = line.substring(from, caret).replaceAll("[^\t]", " ");
        return "\n    " + shown + "\n    " + (from > 0 ? " " : "") + padding + colours.caret();
    }

    /** Control characters would let a file's text move the cursor or change colours: shown as a box instead. */
    public static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\t\u200c\u200d]]", "\u25a1");
    }
}
