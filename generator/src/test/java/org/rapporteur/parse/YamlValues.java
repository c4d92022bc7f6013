package org.rapporteur.parse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Values to put where others stand: what the notations look for, what comes near to it, and what is of another kind. */
final class YamlValues {

    private static final List<String> TEXTS = List.of(
            "UTC",
            "A",
            "2017-09-18",
            "2017-02-31",
            "2017-W53",
            "2017-13",
            "2017",
            "18 September 2017",
            "14:00",
            "25:00",
            "+01:00",
            "Europe/Geneva",
            "90 minutes",
            "1 h 30",
            "1:30",
            "PT1H",
            "0 h",
            "0",
            "4",
            "7.2",
            "p7",
            "I",
            "XL",
            "b",
            "virtual",
            "final",
            "draft",
            "off",
            "meeting",
            "true",
            "YES",
            "no",
            "https://example.org/",
            "https://example.org:99999/",
            "https://example.org/?a#b",
            "https://my_host/",
            "http://a b/",
            "HTTP://[::1]/",
            "{url}/edit/{path}",
            "mailto:a@example.org",
            "a@example.org",
            "javascript:alert(1)",
            "../x.md",
            "/a/b/",
            "//a",
            "a\\b",
            "/a%3Fb/",
            "./a",
            "CH",
            "UK",
            "en",
            "english",
            "en-x",
            "zh-Hant",
            "skip",
            "x y",
            "é",
            "😀",
            "(Facilitator)",
            "Mr.",
            "Mr. A / B (C)",
            "");

    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "0",
            "4",
            "2017",
            "20170918",
            "-3",
            "7.2",
            "[]",
            "{}",
            "[\"A\"]",
            "[[]]",
            "[null]",
            "{\"name\": \"A\"}",
            "{\"url\": \"a.pdf\"}",
            "{\"title\": \"A\", \"date\": 2017}",
            "{\"nam\": \"A\"}");

    static final List<JsonElement> ALL = Stream.concat(
                    TEXTS.stream().map(JsonPrimitive::new), OTHERS.stream().map(JsonParser::parseString))
            .toList();

    private YamlValues() {}

    /** An example that a schema lets pass, with all keys that it knows. */
    static JsonElement example(JsonObject schema) {
        if (schema.has("properties")) {
            JsonObject mapping = new JsonObject();
            schema.getAsJsonObject("properties")
                    .entrySet()
                    .forEach(key ->
                            mapping.add(key.getKey(), example(key.getValue().getAsJsonObject())));
            return mapping;
        }
        if (schema.has("items") && !schema.has("pattern")) {
            JsonArray list = new JsonArray();
            list.add(example(schema.getAsJsonObject("items")));
            return list;
        }
        if (schema.has("enum")) {
            return schema.getAsJsonArray("enum").get(0);
        }
        String pattern = schema.get("pattern").getAsString();
        return TEXTS.stream()
                .filter(text -> Pattern.compile(pattern).matcher(text).find())
                .findFirst()
                .map(JsonPrimitive::new)
                .orElseThrow(() -> new AssertionError("No text here fits " + pattern));
    }

    /** As YAML: JSON is, but for nothing, which the reader does not take for the word null. */
    static String yaml(JsonElement value) {
        if (value instanceof JsonNull) {
            return "~";
        }
        if (value instanceof JsonObject mapping) {
            return mapping.entrySet().stream()
                    .map(entry -> new JsonPrimitive(entry.getKey()) + ": " + yaml(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof JsonArray list
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(YamlValues::yaml)
                        .collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }
}
