package org.rapporteur.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file.
 *
 * @param file the path with forward slashes, as a reader of the report can open it: {@code content/bpf/index.md}
 * @param line counted from 1; 0 when the finding is about the file as a whole
 * @param column counted from 1 in UTF-16 code units, as editors count; 0 when the finding is about the whole line
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public Position {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("no such place: " + file + ":" + line + ":" + column);
        }
    }

    /** The place of a finding about the file as a whole. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    /**
     * The same place told from a folder further up.
     *
     * @param folder with a slash at its end
     */
    public Position below(String folder) {
        return new Position(folder + file, line, column);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are 0; editors and terminals make it a link. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
