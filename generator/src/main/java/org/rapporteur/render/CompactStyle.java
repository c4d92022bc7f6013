package org.rapporteur.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet without comments and without the white space that only people need: a third of its weight. */
final class CompactStyle {

    /** What stays as it is, and what goes. */
    private static final Pattern PARTS = Pattern.compile(
            "(?s)(?<kept>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|url\\([^)\"']*\\))|/\\*.*?\\*/|\\s+");

    /** Signs that need no blank beside them. */
    private static final String SIGNS = "{};,";

    private CompactStyle() {}

    static String of(String style) {
        StringBuilder compact = new StringBuilder(style.length());
        Matcher part = PARTS.matcher(style);
        boolean blank = false;
        int from = 0;
        while (part.find()) {
            blank = append(compact, style.substring(from, part.start()), blank);
            blank = part.group("kept") == null || append(compact, part.group("kept"), blank);
            from = part.end();
        }
        append(compact, style.substring(from), blank);
        return compact.append('\n').toString();
    }

    /** Adds a piece, with a blank before it where one was and is needed; returns that no blank is due. */
    private static boolean append(StringBuilder compact, String piece, boolean blank) {
        if (piece.isEmpty()) {
            return blank;
        }
        boolean needed = compact.length() > 0
                && SIGNS.indexOf(compact.charAt(compact.length() - 1)) < 0
                && SIGNS.indexOf(piece.charAt(0)) < 0;
        compact.append(blank && needed ? " " : "").append(piece);
        return false;
    }
}
