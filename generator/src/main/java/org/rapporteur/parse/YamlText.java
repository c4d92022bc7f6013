package org.rapporteur.parse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<Integer> unread;

    /**
     * @param file as positions name it
     * @param text the YAML alone
     * @param firstLine the number of its first line in the file, counted from 1
     */
    YamlText(String file, String text, int firstLine) {
        this(file, text, firstLine, Set.of());
    }

    private YamlText(String file, String text, int firstLine, Set<Integer> unread) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.unread = unread;
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
        return positionAt(offset(codePoints));
    }

    /** The place of a UTF-16 unit, by the number of those before it. */
    Position positionAt(int offset) {
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

    /** The same with parts set aside. */
    YamlText without(List<Part> parts) {
        String[] left = text.split("\n", -1);
        Set<Integer> all = new HashSet<>(unread);
        for (Part part : parts) {
            Arrays.fill(left, part.first(), part.last() + 1, "");
            left[part.first()] = part.left();
            all.add(part.first());
        }
        return new YamlText(file, String.join("\n", left), firstLine, all);
    }

    /** Whether what stood in a line, counted from 0, was set aside. */
    boolean isUnread(int line) {
        return unread.contains(line);
    }

    /**
     * Lines that cannot be read.
     *
     * @param first the number of the first one, counted from 0
     * @param last that of the last one
     * @param left what stays of the first one: a hyphen, or a key with its colon
     */
    record Part(int first, int last, String left) {}

    /** How many lines there are. */
    int size() {
        return lines.length;
    }

    /** A copy of the line of that number, counted from 0: not for each value, of which a long line may have very many. */
    String line(int number) {
        int end = number + 1 < lines.length ? lines[number + 1] - 1 : text.length();
        return text.substring(lines[number], end);
    }

    /** The number of UTF-16 units before a character, by that of code points. */
    int offset(int codePoints) {
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
