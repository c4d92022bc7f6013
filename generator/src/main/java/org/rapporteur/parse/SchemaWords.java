package org.rapporteur.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schema in the words of JSON Schema, draft-07. They speak of a text, a list and a mapping each by itself, so that the
 * choice between these needs no {@code anyOf}, whose findings in editors help nobody. Beyond the standard, which lets other
 * words be, there are {@code errorMessage} and {@code patternErrorMessage}: editors show them in place of a pattern.
 */
final class SchemaWords {

    private SchemaWords() {}

    /**
     * The words and what they say, in their order: texts, numbers, lists and maps, as JSON has them.
     *
     * @param nothing whether a key may stand there with nothing behind it
     */
    static Map<String, Object> of(Schema schema, boolean nothing) {
        Map<String, Object> said = new LinkedHashMap<>(kinds(schema, nothing));
        schema.text().ifPresent(text -> said.putAll(text(text, schema)));
        schema.items().ifPresent(items -> said.put("items", of(items, false)));
        schema.keys().ifPresent(keys -> said.putAll(keys(keys)));
        return said;
    }

    private static Map<String, Object> kinds(Schema schema, boolean nothing) {
        Optional<Schema.Text> text = schema.text();
        if (text.filter(one -> one.notation().isOpen()).isPresent()) {
            return refused(schema, text.get(), nothing);
        }
        if (isFewWords(schema)) {
            List<Object> words = new ArrayList<>(text.get().notation().words());
            words.addAll(nothing ? Arrays.asList((Object) null) : List.of());
            return Map.of("enum", words);
        }
        List<String> types = Stream.of(
                        text.stream().flatMap(one -> types(one.notation())),
                        schema.items().stream().map(items -> "array"),
                        schema.keys().stream().map(keys -> "object"),
                        Stream.of("null").filter(type -> nothing))
                .flatMap(kinds -> kinds)
                .toList();
        return Map.of("type", types.size() == 1 ? types.get(0) : types);
    }

    private static boolean isFewWords(Schema schema) {
        return schema.items().isEmpty()
                && schema.keys().isEmpty()
                && schema.text()
                        .filter(text -> !text.notation().words().isEmpty())
                        .isPresent();
    }

    /**
     * What is open to every text is told by what may not stand there: of a list of types, editors offer true, false and null
     * to somebody who is about to write a name.
     */
    private static Map<String, Object> refused(Schema schema, Schema.Text text, boolean nothing) {
        List<String> types = Stream.of(
                        Stream.of("array").filter(type -> schema.items().isEmpty()),
                        Stream.of("object").filter(type -> schema.keys().isEmpty()),
                        Stream.of("null").filter(type -> !nothing))
                .flatMap(kinds -> kinds)
                .toList();
        Map<String, Object> said = new LinkedHashMap<>();
        if (!types.isEmpty()) {
            said.put("if", Map.of("type", types));
            said.put("then", words("type", "string", "errorMessage", text.message()));
        }
        return said;
    }

    private static Stream<String> types(Notation notation) {
        return Stream.of(
                        Stream.of("string"),
                        notation.numbers().stream().map(numbers -> numbers.whole() ? "integer" : "number"),
                        Stream.of("boolean").filter(type -> notation.truth()))
                .flatMap(types -> types);
    }

    private static Map<String, Object> text(Schema.Text text, Schema schema) {
        Map<String, Object> said = new LinkedHashMap<>();
        if (!isFewWords(schema)) {
            said.put("pattern", text.notation().pattern().pattern());
        }
        text.notation().numbers().flatMap(Notation.Numbers::least).ifPresent(least -> said.put("minimum", least));
        text.notation().numbers().flatMap(Notation.Numbers::most).ifPresent(most -> said.put("maximum", most));
        // The findings in a mapping speak for themselves.
        said.put(schema.keys().isEmpty() ? "errorMessage" : "patternErrorMessage", text.message());
        return said;
    }

    private static Map<String, Object> keys(Schema.Keys keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Schema.Property property : keys.properties()) {
            Map<String, Object> value = words("description", property.description());
            value.putAll(of(property.schema(), !property.required()));
            properties.put(property.name(), value);
        }
        Map<String, Object> said = words("properties", properties);
        List<String> required = keys.properties().stream()
                .filter(Schema.Property::required)
                .map(Schema.Property::name)
                .toList();
        if (!required.isEmpty()) {
            said.put("required", required);
        }
        said.put("additionalProperties", false);
        keys.oneOf()
                .ifPresent(choice -> said.put(
                        "anyOf",
                        choice.keys().stream()
                                .map(key -> saysSomething(key, choice.message()))
                                .toList()));
        return said;
    }

    /** The key is there, and has neither nothing behind it nor an empty list. */
    private static Map<String, Object> saysSomething(String key, String message) {
        Map<String, Object> silent = Map.of("enum", Arrays.asList(null, List.of()));
        return words(
                "required", List.of(key), "properties", Map.of(key, Map.of("not", silent)), "errorMessage", message);
    }

    /** Words and what they say, by turns. */
    private static Map<String, Object> words(Object... saying) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (int word = 0; word < saying.length; word += 2) {
            said.put((String) saying[word], saying[word + 1]);
        }
        return said;
    }
}
