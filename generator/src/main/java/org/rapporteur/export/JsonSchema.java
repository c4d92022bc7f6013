package org.rapporteur.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URI;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.data.Column;
import org.rapporteur.data.Field;
import org.rapporteur.data.Table;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Word;
import org.rapporteur.page.Edition;

/** What the JSON of a table looks like, as JSON Schema (draft 2020-12), made of the records that its rows are. */
final class JsonSchema {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private final Edition edition;

    JsonSchema(Edition edition) {
        this.edition = edition;
    }

    String of(Table<?> table) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", said("This schema.", text()));
        properties.put("title", said("What the rows are.", text()));
        properties.put("about", said("What a row is.", text()));
        properties.put("publisher", said("Who publishes them.", text()));
        properties.put("licence", said("Under which terms they may be used.", text()));
        properties.put("date", said("The day of the record that they are made of.", text()));
        properties.put("size", said("How many rows there are.", Map.of("type", "integer")));
        properties.put("rows", said(table.about(), list(row(table.type()))));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", edition.address(Addresses.schema(table.name())));
        schema.put("title", table.title());
        schema.put("description", table.about());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                properties.keySet().stream()
                        .filter(name -> !name.equals("licence"))
                        .toList());
        schema.put("additionalProperties", false);
        return GSON.toJson(schema) + "\n";
    }

    private static Map<String, Object> row(Class<? extends Record> type) {
        List<Field> fields = Field.of(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), said(field.meaning(), value(field))));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", "object");
        row.put("properties", properties);
        row.put(
                "required",
                fields.stream()
                        .filter(field -> !field.isOptional())
                        .map(Field::name)
                        .toList());
        row.put("additionalProperties", false);
        return row;
    }

    /** Sorted, since the order of a small map differs from run to run. */
    private static Map<String, Object> value(Field field) {
        Map<String, Object> one =
                field.inner().map(JsonSchema::row).orElseGet(() -> new TreeMap<>(plain(field.type())));
        return field.isList() ? list(one) : one;
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (Word.class.isAssignableFrom(type)) {
            return Map.of(
                    "enum",
                    Stream.of(type.getEnumConstants()).map(Column::plain).toList());
        }
        if (type == PartialDate.class) {
            return Map.of("type", "string", "pattern", "^(?:" + PartialDate.NOTATION + ")$");
        }
        if (type == LocalTime.class) {
            return Map.of("type", "string", "pattern", "^[0-2][0-9]:[0-5][0-9](?::[0-5][0-9])?$");
        }
        if (type == URI.class) {
            return Map.of("type", "string", "format", "uri");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        return type == int.class || type == Integer.class ? Map.of("type", "integer") : text();
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    private static Map<String, Object> said(String description, Map<String, Object> words) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("description", description);
        said.putAll(words);
        return said;
    }
}
