package org.rapporteur.cache;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Writes trees of immutable records as bytes, and reads them again: the types of their components say how. What two values
 * are written as is equal when and only when the values are.
 *
 * @param <T> a record, or a sealed interface of records
 */
public final class RecordCodec<T> {

    private final Class<T> type;
    private final Shape shape;
    private final UnaryOperator<Object> shared;
    private final Packing packing;

    private RecordCodec(Class<T> type, Shape shape, UnaryOperator<Object> shared, Packing packing) {
        this.type = type;
        this.shape = shape;
        this.shared = shared;
        this.packing = packing;
    }

    /**
     * The codec of a type.
     *
     * @throws IllegalArgumentException when something in it is no record, no collection and no plain value
     */
    public static <T> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(type, new Shapes().of(type), UnaryOperator.identity(), Packing.IN_MEMORY);
    }

    /**
     * The same that has each text and each optional of one in memory once, in however many values it stands.
     *
     * <p>It keeps them as long as it is kept itself.
     */
    public RecordCodec<T> sharing() {
        Map<Object, Object> known = new ConcurrentHashMap<>();
        return new RecordCodec<>(
                type, shape, value -> Objects.requireNonNullElse(known.putIfAbsent(value, value), value), packing);
    }

    /** Has a text that stands elsewhere too be the one in memory. */
    public void share(String text) {
        shared.apply(text);
    }

    /** The same that has what is packed in the values that it reads stand there. */
    public RecordCodec<T> in(Packing place) {
        return new RecordCodec<>(type, shape, shared, place);
    }

    /** A value as bytes. */
    public byte[] bytes(T value) {
        BytesOut out = new BytesOut();
        shape.write(value, out);
        return out.bytes();
    }

    /** The value that was written as these bytes; empty when nothing was. */
    public Optional<T> value(byte[] bytes) {
        BytesIn in = new BytesIn(bytes, shared, packing);
        try {
            T value = type.cast(shape.read(in));
            return in.atEnd() ? Optional.of(value) : Optional.empty();
        } catch (RuntimeException damaged) {
            // Whatever a record or a number refuses: it was not written so.
            return Optional.empty();
        }
    }
}
