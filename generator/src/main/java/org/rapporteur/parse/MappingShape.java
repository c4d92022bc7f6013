package org.rapporteur.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;

/**
 * A mapping with known keys. A subclass declares each key once, as a field, and builds its record from what was read. Keys
 * that it does not know are findings; so are required keys that are missing.
 */
abstract class MappingShape<T> implements Shape<T> {

    private final Map<String, Key<?>> keys = new LinkedHashMap<>();

    /** A key: its name, what its value is, and whether it must be there. */
    record Key<V>(String name, Shape<V> shape, boolean required) {}

    protected final <V> Key<V> required(String name, Shape<V> shape) {
        return add(new Key<>(name, shape, true));
    }

    protected final <V> Key<V> optional(String name, Shape<V> shape) {
        return add(new Key<>(name, shape, false));
    }

    protected final <V> Key<List<V>> list(String name, Shape<V> item) {
        return add(new Key<>(name, new ListShape<>(item), false));
    }

    private <V> Key<V> add(Key<V> key) {
        keys.put(key.name(), key);
        return key;
    }

    /** What the keys say, as a record; empty when they do not go together, with a finding. */
    protected abstract Optional<T> build(Entries entries, Reading reading);

    /** What to do about a key that is not known here. */
    protected String unknownKeyHint(String key) {
        return Spelling.hint(key, keys.keySet());
    }

    final Set<String> keyNames() {
        return Set.copyOf(keys.keySet());
    }

    @Override
    public Optional<T> read(Value value, Reading reading) {
        if (!(value instanceof Value.Mapping mapping)) {
            reading.wrongType(value, expected() + ", written with keys", howToWriteKeys());
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        Map<String, Position> places = new HashMap<>();
        Set<String> mistyped = new HashSet<>();
        for (Value.Entry entry : mapping.entries()) {
            Key<?> key = keys.get(entry.key().text());
            if (key == null) {
                unknown(entry.key(), reading);
                Spelling.nearest(entry.key().text(), keys.keySet()).ifPresent(mistyped::add);
            } else if (!(entry.value() instanceof Value.Nothing)) {
                places.put(key.name(), entry.key().position());
                key.shape().read(entry.value(), reading.of(key.name())).ifPresent(read -> values.put(key.name(), read));
            }
        }
        missing(places.keySet(), mistyped).forEach(key -> missing(key, mapping, reading));
        boolean readable = keys.values().stream().noneMatch(key -> key.required() && !values.containsKey(key.name()));
        return readable ? build(new Entries(values, places, mapping.position()), reading) : Optional.empty();
    }

    /** The required keys that are not there; one that only seems missing because it is mistyped was named already. */
    private List<Key<?>> missing(Set<String> written, Set<String> mistyped) {
        return keys.values().stream()
                .filter(Key::required)
                .filter(key -> !written.contains(key.name()) && !mistyped.contains(key.name()))
                .toList();
    }

    /** What is required comes first, as an example. */
    private String howToWriteKeys() {
        String example = keys.values().stream()
                .filter(Key::required)
                .findFirst()
                .map(key -> "`{" + key.name() + ": …}`, or ")
                .orElse("");
        return "Write " + example + "`key: value` lines below, indented by two blanks. Keys: "
                + String.join(", ", keys.keySet()) + ".";
    }

    private void unknown(Value.Scalar key, Reading reading) {
        reading.add(
                Rule.UNKNOWN_KEY,
                key.position(),
                "“" + key.text() + "” is not a key of " + expected() + ".",
                unknownKeyHint(key.text()));
    }

    private void missing(Key<?> key, Value.Mapping mapping, Reading reading) {
        reading.add(
                Rule.MISSING_KEY,
                mapping.position(),
                "“" + key.name() + "” is missing in " + expected() + ".",
                "Add a line `" + key.name() + ": …`: " + key.shape().expected() + ".");
    }

    /** The values that were read, by key. */
    static final class Entries {
        private final Map<String, Object> values;
        private final Map<String, Position> places;
        private final Position position;

        private Entries(Map<String, Object> values, Map<String, Position> places, Position position) {
            this.values = values;
            this.places = places;
            this.position = position;
        }

        /** Only what the key's own shape read is stored under its name, so the cast holds. */
        @SuppressWarnings("unchecked")
        <V> Optional<V> get(Key<V> key) {
            return Optional.ofNullable((V) values.get(key.name()));
        }

        /** The value of a required key. */
        <V> V need(Key<V> key) {
            return get(key).orElseThrow();
        }

        <V> List<V> list(Key<List<V>> key) {
            return get(key).orElse(List.of());
        }

        /** Whether the key stands there, readable or not: what it says wrong was said already. */
        boolean isWritten(Key<?> key) {
            return places.containsKey(key.name());
        }

        /** Where the key stands; the mapping's own place when it does not. */
        Position place(Key<?> key) {
            return places.getOrDefault(key.name(), position);
        }

        Position position() {
            return position;
        }
    }
}
