package org.rapporteur.data;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Rows of one kind. None is made before it is asked for, so that a table of any length fits in memory.
 *
 * @param name of its files: {@code meetings}
 * @param title what people call it: “Meetings”
 * @param about what a row is
 * @param type of its rows
 * @param size how many rows it has
 * @param rows all of them, in their order
 */
public record Table<R extends Record>(
        String name, String title, String about, Class<R> type, int size, Supplier<Stream<R>> rows) {

    public List<Column> columns() {
        return Column.of(type);
    }
}
