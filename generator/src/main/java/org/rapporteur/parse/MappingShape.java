package org.rapporteur.parse;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;

/**
 * A mapping with known keys. A subclass declares each key once, as a field, and builds its record from what was read. Keys
 * that it does not know are findings; so are required keys that are missing.
 */
abstract class MappingShape<T> implements Shape<T> {

    private final Map<String, Key<?>> keys = new LinkedHashMap<>();

    /**
     * A key.
     *
     * @param description a sentence that says what it is for, to those who write it
     * @param shape what its value is
     * @param required whether it must be there
     */
    record Key<V>(String name, String description, Shape<V> shape, boolean required) {
        private Schema.Property property() {
            return new Schema.Property(name, description, shape.schema(), required);
        }
    }

    /**
     * Keys of which one must say something.
     *
     * @param message what is wrong when none does
     * @param hint what to do then
     */
    record OneOf(List<Key<?>> keys, String message, String hint) {
        private Schema.OneOf schema() {
            return new Schema.OneOf(names(), message + " " + hint);
        }

        private List<String> names() {
            return keys.stream().<String>map(Key::name).toList();
        }
    }

    protected final <V> Key<V> required(String name, String description, Shape<V> shape) {
        return add(new Key<>(name, description, shape, true));
    }

    protected final <V> Key<V> optional(String name, String description, Shape<V> shape) {
        return add(new Key<>(name, description, shape, false));
    }

    protected final <V> Key<List<V>> list(String name, String description, Shape<V> item) {
        return add(new Key<>(name, description, new ListShape<>(item), false));
    }

    private <V> Key<V> add(Key<V> key) {
        keys.put(key.name(), key);
        return key;
    }

    /** What the keys say, as a record; empty when they do not go together, with a finding. */
    protected abstract Optional<T> build(Entries entries, Reading reading);

    /** The keys of which one must be there; empty when each may be left out. */
    protected Optional<OneOf> oneOf() {
        return Optional.empty();
    }

    /** What to do about a key that is not known here. */
    protected String unknownKeyHint(String key) {
        return Spelling.hint(key, keys.keySet());
    }

    /** The keys in the order of their declaration. */
    final List<Key<?>> keys() {
        return List.copyOf(keys.values());
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
        boolean whole = true;
        for (Value.Entry entry : mapping.entries()) {
            Key<?> key = keys.get(entry.key().text());
            boolean unread = entry.value() instanceof Value.Unread;
            whole &= entry.value().isWhole();
            if (key == null) {
                if (!unread) {
                    unknown(entry.key(), reading);
                }
                Spelling.nearest(entry.key().text(), keys.keySet()).ifPresent(mistyped::add);
            } else if (!(entry.value() instanceof Value.Nothing)) {
                places.put(key.name(), entry.key().position());
                if (!unread) {
                    key.shape()
                            .read(entry.value(), reading.of(key.name()))
                            .ifPresent(read -> values.put(key.name(), read));
                }
            }
        }
        missing(places.keySet(), mistyped).forEach(key -> missing(key, mapping, reading));
        Optional<OneOf> unanswered = oneOf().filter(choice -> Collections.disjoint(choice.names(), said(mapping)));
        unanswered
                .filter(choice -> Collections.disjoint(choice.names(), mistyped))
                .ifPresent(choice -> missing(choice, mapping, reading));
        boolean complete = unanswered.isEmpty()
                && keys.values().stream().noneMatch(key -> key.required() && !values.containsKey(key.name()));
        return complete || isReadInPart()
                ? build(new Entries(values, places, mapping.position(), complete && whole), reading)
                : Optional.empty();
    }

    /** Whether it is built also when a required value is missing or wrong, which is then said, and stood in for. */
    protected boolean isReadInPart() {
        return false;
    }

    private static Set<String> said(Value.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> !entry.value().isSilent())
                .map(entry -> entry.key().text())
                .collect(Collectors.toSet());
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
                (isWritten(key, mapping)
                                ? "Write it after `" + key.name() + ":`: "
                                : "Add a line `" + key.name() + ": …`: ")
                        + key.shape().expected() + ".");
    }

    /** Whether the key stands there without a value. */
    private static boolean isWritten(Key<?> key, Value.Mapping mapping) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals(key.name()));
    }

    private static void missing(OneOf choice, Value.Mapping mapping, Reading reading) {
        reading.add(Rule.MISSING_KEY, mapping.position(), choice.message(), choice.hint());
    }

    @Override
    public final Schema schema() {
        return Schema.mapping(
                keys.values().stream()
                        .map(Key::property)
                        .sorted(Comparator.comparing(Schema.Property::required).reversed())
                        .toList(),
                oneOf().map(OneOf::schema));
    }
}
