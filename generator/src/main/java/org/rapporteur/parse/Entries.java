package org.rapporteur.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Position;

/** The values that were read, by key. */
final class Entries {
    private final Map<String, Object> values;
    private final Map<String, Position> places;
    private final Position position;
    private final boolean whole;

    /** @param whole whether all that is required was read */
    Entries(Map<String, Object> values, Map<String, Position> places, Position position, boolean whole) {
        this.values = values;
        this.places = places;
        this.position = position;
        this.whole = whole;
    }

    boolean isWhole() {
        return whole;
    }

    /** Only what the key's own shape read is stored under its name, so the cast holds. */
    @SuppressWarnings("unchecked")
    <V> Optional<V> get(MappingShape.Key<V> key) {
        return Optional.ofNullable((V) values.get(key.name()));
    }

    /** The value of a required key. */
    <V> V need(MappingShape.Key<V> key) {
        return get(key).orElseThrow();
    }

    <V> List<V> list(MappingShape.Key<List<V>> key) {
        return get(key).orElse(List.of());
    }

    /** Where the key stands; the mapping's own place when it does not. */
    Position place(MappingShape.Key<?> key) {
        return places.getOrDefault(key.name(), position);
    }

    Position position() {
        return position;
    }
}
