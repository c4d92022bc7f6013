package org.rapporteur.cache;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Values that are one text or one number. */
record PlainShape(Function<Object, Object> out, Function<Object, Object> in, boolean isNumber) implements Shape {

    private static final Map<Class<?>, Shape> ALL = Map.ofEntries(
            Map.entry(String.class, text(text -> text)),
            Map.entry(URI.class, text(URI::create)),
            Map.entry(ZoneId.class, text(ZoneId::of)),
            Map.entry(LocalDate.class, text(LocalDate::parse)),
            Map.entry(LocalTime.class, text(LocalTime::parse)),
            Map.entry(Instant.class, text(Instant::parse)),
            Map.entry(Duration.class, text(Duration::parse)),
            Map.entry(double.class, text(Double::valueOf)),
            Map.entry(int.class, number(Long::intValue)),
            Map.entry(Integer.class, number(Long::intValue)),
            Map.entry(long.class, number(number -> number)),
            Map.entry(Long.class, number(number -> number)),
            Map.entry(boolean.class, truth()),
            Map.entry(Boolean.class, truth()));

    /** Empty when values of the type are made of others. */
    static Optional<Shape> of(Class<?> type) {
        return type.isEnum() ? Optional.of(word(type)) : Optional.ofNullable(ALL.get(type));
    }

    private static Shape text(Function<String, Object> in) {
        return new PlainShape(Object::toString, text -> in.apply((String) text), false);
    }

    private static Shape number(Function<Long, Object> in) {
        return new PlainShape(value -> ((Number) value).longValue(), number -> in.apply((Long) number), true);
    }

    private static Shape truth() {
        return new PlainShape(value -> (Boolean) value ? 1L : 0L, number -> (Long) number == 1, true);
    }

    private static Shape word(Class<?> type) {
        List<?> words = List.of(type.getEnumConstants());
        return new PlainShape(
                word -> (long) ((Enum<?>) word).ordinal(), number -> words.get(((Long) number).intValue()), true);
    }

    @Override
    public void write(Object value, BytesOut bytes) {
        if (isNumber) {
            bytes.number((Long) out.apply(value));
        } else {
            bytes.text((String) out.apply(value));
        }
    }

    @Override
    public Object read(BytesIn bytes) {
        return in.apply(isNumber ? (Object) bytes.number() : bytes.text());
    }
}
