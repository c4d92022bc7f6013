package org.rapporteur.parse;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.rapporteur.diagnostic.Position;

/**
 * YAML within a file, and where each of its characters stands. SnakeYAML counts code points, and takes a few characters for
 * line ends that no editor does (U+0085, U+2028, U+2029): its index alone is used, never its lines.
 */
final class YamlText {

    private final String file;
    private final String text;
    private final int firstLine;
    private final int[] lines;
    private final int[] pairs;

    /**
     * @param file as positions name it
     * @param text the YAML alone
     * @param firstLine the number of its first line in the file, counted from 1
     */
    YamlText(String file, String text, int firstLine) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.lines = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
        int[] long16 = IntStream.range(0, text.length())
                .filter(i -> Character.isSupplementaryCodePoint(text.codePointAt(i)))
                .toArray();
        // As code points count: each pair before is one less.
        this.pairs = IntStream.range(0, long16.length).map(i -> long16[i] - i).toArray();
    }

    String text() {
        return text;
    }

    Position start() {
        return new Position(file, firstLine, 1);
    }

    /** The place of a character, by the number of code points before it. */
    Position position(int codePoints) {
        int offset = offset(codePoints);
        int line = lineAt(offset);
        return position(line, offset - lines[line]);
    }

    /** A place by its line and by the UTF-16 units before it there, both counted from 0. */
    Position position(int line, int column) {
        return new Position(file, firstLine + line, column + 1);
    }

    /** The number of the line, counted from 0, that a character stands in, by the number of code points before it. */
    int lineOf(int codePoints) {
        return lineAt(offset(codePoints));
    }

    /** The same with something else between two of its UTF-16 units. */
    YamlText replaced(int start, int end, String other) {
        return new YamlText(file, text.substring(0, start) + other + text.substring(end), firstLine);
    }

    /** The line of that number, counted from 0. */
    String line(int number) {
        int end = number + 1 < lines.length ? lines[number + 1] - 1 : text.length();
        return text.substring(lines[number], end);
    }

    private int offset(int codePoints) {
        return Math.min(codePoints + before(pairs, codePoints), text.length());
    }

    /** The number of the line, counted from 0, that a UTF-16 unit stands in. */
    int lineAt(int offset) {
        return before(lines, offset + 1) - 1;
    }

    /** How many of some numbers that rise are smaller than another. */
    private static int before(int[] rising, int limit) {
        int found = Arrays.binarySearch(rising, limit);
        return found >= 0 ? found : -found - 1;
    }
}
