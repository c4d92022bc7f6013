package org.rapporteur.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that rows of one kind have, as its record component declares it. */
public final class Field {

    /** Those of each kind of row, found once: Java makes a class of its own for each that is found anew and often asked. */
    private static final ClassValue<List<Field>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> row) {
            return Stream.of(row.getRecordComponents()).map(Field::new).toList();
        }
    };

    private final RecordComponent component;
    private final String name;

    private Field(RecordComponent component) {
        this.component = component;
        this.name = component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** The values of a kind of row, in their order. */
    public static List<Field> of(Class<? extends Record> row) {
        return KNOWN.get(row);
    }

    /** In small letters, with {@code _} between words: a name in every language of programming and in CSV on the Web. */
    public String name() {
        return name;
    }

    public String meaning() {
        return component.getAnnotation(Means.class).value();
    }

    /** Whether a table has the number of the values in their place. */
    public boolean isCounted() {
        return component.getAnnotation(Means.class).counted();
    }

    /** Whether it may be missing. */
    public boolean isOptional() {
        return component.getType() == Optional.class;
    }

    public boolean isList() {
        return component.getType() == List.class;
    }

    /** Of what type it is; of a list, each of its items. */
    public Class<?> type() {
        Type type = component.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type);
    }

    /** Of what record it is, when it has values of its own. */
    public Optional<Class<? extends Record>> inner() {
        return isRow(type()) ? Optional.of(type().asSubclass(Record.class)) : Optional.empty();
    }

    /** Whether values of a type have fields themselves: a date is a record too, but one value. */
    public static boolean isRow(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(Field.class.getPackage());
    }

    /** All values of it that a row has: none when it is missing, of a list any number. */
    public List<?> values(Record row) {
        Object value = value(row);
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private Object value(Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
