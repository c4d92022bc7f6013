package org.rapporteur.parse;

import org.rapporteur.diagnostic.Position;

/**
 * YAML within a file.
 *
 * @param file as positions name it
 * @param text the YAML alone
 * @param firstLine the number of its first line in the file, counted from 1
 * @param hasPairs whether it has characters of two UTF-16 units: only then do the two ways to count differ
 */
record YamlText(String file, String text, int firstLine, boolean hasPairs) {

    YamlText(String file, String text, int firstLine) {
        this(file, text, firstLine, text.chars().anyMatch(unit -> Character.isSurrogate((char) unit)));
    }

    Position start() {
        return new Position(file, firstLine, 1);
    }

    /**
     * A place as SnakeYAML counts it, from 0 and columns in code points, as an editor counts it, from 1 and in UTF-16 units.
     */
    Position position(int line, int column) {
        if (!hasPairs) {
            return new Position(file, firstLine + line, column + 1);
        }
        String content = line(line);
        int units = content.offsetByCodePoints(0, Math.min(column, content.codePointCount(0, content.length())));
        return new Position(file, firstLine + line, units + 1);
    }

    /** The line of that number, counted from 0; empty when there is none. */
    String line(int number) {
        int start = 0;
        for (int line = 0; line < number; line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return "";
            }
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
