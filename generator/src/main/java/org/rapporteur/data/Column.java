package org.rapporteur.data;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Word;

/**
 * A column of a table.
 *
 * @param name as the head of the table has it
 * @param meaning what its values are
 * @param type what each of them is: a text, a number, an address …
 * @param many whether a cell may have several, divided by {@link #BETWEEN}
 * @param required whether every row has it
 * @param values those of a row, as texts
 */
public record Column(
        String name,
        String meaning,
        Class<?> type,
        boolean many,
        boolean required,
        Function<Record, Stream<String>> values) {

    /** Divides the values of a cell that has several; no value holds it. */
    public static final String BETWEEN = "; ";

    /** The columns of a kind of row. */
    public static List<Column> of(Class<? extends Record> row) {
        return Field.of(row).stream().flatMap(Column::of).toList();
    }

    private static Stream<Column> of(Field field) {
        if (field.isCounted()) {
            return Stream.of(new Column(
                    field.name(),
                    "How many: " + Character.toLowerCase(field.meaning().charAt(0))
                            + field.meaning().substring(1),
                    Integer.class,
                    false,
                    true,
                    row -> Stream.of(Integer.toString(field.values(row).size()))));
        }
        return field.inner().isPresent()
                ? Field.of(field.inner().get()).stream().map(part -> within(field, part))
                : Stream.of(new Column(
                        field.name(),
                        field.meaning(),
                        field.type(),
                        field.isList(),
                        !field.isOptional() && !field.isList(),
                        row -> field.values(row).stream().map(value -> text(value, field.isList()))));
    }

    /** The name of something else stands in the field's own column, what else is known of it in one beside. */
    private static Column within(Field field, Field part) {
        boolean isName = part.name().equals("name");
        return new Column(
                isName ? field.name() : field.name() + "_" + part.name(),
                isName ? field.meaning() : field.meaning() + " Here " + part.meaning() + ".",
                part.type(),
                field.isList(),
                !field.isOptional() && !field.isList() && !part.isOptional(),
                row -> field.values(row).stream().map(value -> {
                    // Of several, each keeps its place, also when nothing is known of it.
                    List<?> values = part.values((Record) value);
                    return values.isEmpty() ? "" : text(values.get(0), field.isList());
                }));
    }

    private static String text(Object value, boolean many) {
        String text = plain(value);
        return many ? text.replace(";", ",") : text;
    }

    /** A single value as a text: the format's words as editors write them. */
    public static String plain(Object value) {
        return value instanceof Word word ? word.word() : value.toString();
    }

    /** What stands in a row. */
    public String cell(Record row) {
        return String.join(BETWEEN, values.apply(row).toList());
    }
}
