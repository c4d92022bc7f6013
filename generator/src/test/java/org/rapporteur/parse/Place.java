package org.rapporteur.parse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in YAML where a value stands.
 *
 * @param path the keys, and the numbers of items, that lead there
 */
record Place(List<String> path) {

    /** All places below the whole. */
    static List<Place> in(JsonElement whole) {
        List<Place> places = new ArrayList<>();
        collect(whole, List.of(), places);
        return places;
    }

    private static void collect(JsonElement value, List<String> path, List<Place> places) {
        if (!path.isEmpty()) {
            places.add(new Place(path));
        }
        if (value instanceof JsonObject mapping) {
            mapping.entrySet().forEach(entry -> collect(entry.getValue(), and(path, entry.getKey()), places));
        } else if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), and(path, Integer.toString(i)), places);
            }
        }
    }

    private static List<String> and(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** What stands there. */
    JsonElement value(JsonElement whole) {
        return path.stream().reduce(whole, Place::step, (first, second) -> second);
    }

    /** The whole with another value there. */
    JsonElement with(JsonElement whole, JsonElement value) {
        JsonElement copy = whole.deepCopy();
        JsonElement parent = parent().value(copy);
        if (parent instanceof JsonObject mapping) {
            mapping.add(last(), value);
        } else {
            parent.getAsJsonArray().set(Integer.parseInt(last()), value);
        }
        return copy;
    }

    /** The whole without what stands there. */
    JsonElement without(JsonElement whole) {
        JsonElement copy = whole.deepCopy();
        JsonElement parent = parent().value(copy);
        if (parent instanceof JsonObject mapping) {
            mapping.remove(last());
        } else {
            parent.getAsJsonArray().remove(Integer.parseInt(last()));
        }
        return copy;
    }

    /** A place beside it, in the same mapping. */
    Place beside(String key) {
        return new Place(and(parent().path, key));
    }

    boolean isKey(JsonElement whole) {
        return parent().value(whole) instanceof JsonObject;
    }

    private Place parent() {
        return new Place(path.subList(0, path.size() - 1));
    }

    private String last() {
        return path.get(path.size() - 1);
    }

    private static JsonElement step(JsonElement value, String step) {
        return value instanceof JsonObject mapping
                ? mapping.get(step)
                : value.getAsJsonArray().get(Integer.parseInt(step));
    }
}
