package org.rapporteur.parse;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.parse.YamlText.Part;

/** The parts of a text that a line belongs to, told by their blanks in front: a key, the item it stands in, the list, and so on. */
final class YamlParts {

    private final YamlText text;

    YamlParts(YamlText text) {
        this.text = text;
    }

    /** The parts that a line, counted from 0, belongs to, from the smallest on. */
    List<Part> around(int number) {
        YamlLine start = line(number);
        if (start.text().strip().equals("---")) {
            return List.of(new Part(number, number, ""));
        }
        List<Part> parts = new ArrayList<>();
        int column = start.isBlank() ? Integer.MAX_VALUE : start.indent() + (start.hasKey() || start.isItem() ? 1 : 0);
        if (isKeyWithoutColon(number)) {
            String word = start.text().replaceFirst("^\\s*[\"']?", "").split("[\\s:：\"']", 2)[0];
            parts.add(new Part(number, end(number, start.indent(), true), " ".repeat(start.indent()) + word + ":"));
        }
        if (isItemWithoutColon(number)) {
            int key = line(next(number, 1)).keyColumn();
            String word = start.text().substring(key).split("\\s", 2)[0];
            parts.add(new Part(number, end(number, key, false), start.text().substring(0, key) + word + ":"));
        }
        boolean inItem = false;
        for (int at = number; at >= 0 && (column > 0 || inItem); at--) {
            YamlLine line = line(at);
            if (line.isBlank() || line.indent() >= column && !(inItem && line.indent() == column)) {
                continue;
            }
            // Within the line where it all begins the key may stand far to the right.
            int key = line.keyColumn();
            if (key >= 0 && (at == number || key < column || inItem && !line.isItem() && key == column)) {
                parts.add(new Part(at, end(at, key, true), line.text().substring(0, line.keyEnd())));
                column = key;
                inItem = false;
            }
            if (line.isItem() && line.indent() < (at == number ? column + 1 : column)) {
                parts.add(new Part(at, end(at, line.indent(), false), " ".repeat(line.indent()) + "-"));
                column = line.indent();
                inItem = true;
            }
        }
        return parts;
    }

    /** A line that has the place of a key and no colon: the one above or below it is a key that begins under it. */
    private boolean isKeyWithoutColon(int number) {
        YamlLine line = line(number);
        return !line.isBlank()
                && !line.isItem()
                && !line.hasKey()
                && line.text().matches("\\s*[\"']?\\p{L}.*")
                && (line.indent() == 0 && !line(next(-1, 1)).isItem()
                        || isKeyAt(next(number, -1), line.indent())
                        || isKeyAt(next(number, 1), line.indent()));
    }

    /** Whether a line is an item that begins with words where, as the line below shows, it has the place of a key. */
    boolean isItemWithoutColon(int number) {
        int next = next(number, 1);
        YamlLine line = line(Math.max(0, number));
        return number >= 0
                && next < text.size()
                && line.isItem()
                && !line.hasKey()
                && !line(next).isItem()
                && line(next).hasKey()
                && line(next).keyColumn() < line.text().length()
                && line.text().substring(0, line(next).keyColumn()).matches("\\s*-\\s+")
                && line.text().substring(line(next).keyColumn()).matches("\\p{L}.*");
    }

    private boolean isKeyAt(int number, int column) {
        return number >= 0 && number < text.size() && line(number).keyColumn() == column;
    }

    /** The nearest line in a direction that says something. */
    int next(int number, int step) {
        int at = number + step;
        while (at >= 0 && at < text.size() && line(at).isBlank()) {
            at += step;
        }
        return at;
    }

    /** The last line of what begins in a column; the items of a key's list may begin under the key. */
    int end(int first, int column, boolean isKey) {
        boolean inItem = line(first).isItem();
        int at = first + 1;
        while (at < text.size()) {
            YamlLine line = line(at);
            boolean within = line.isBlank()
                    || line.indent() > column
                    || isKey && line.indent() == column && line.isItem() && !inItem;
            if (!within) {
                return at - 1;
            }
            at++;
        }
        return text.size() - 1;
    }

    YamlLine line(int number) {
        return YamlLine.of(text.line(number));
    }
}
