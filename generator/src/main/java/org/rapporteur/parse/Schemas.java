package org.rapporteur.parse;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.model.DocumentType;

/**
 * JSON Schemas by which editors complete and check front matter and registers. They are made of the shapes that read these,
 * so that the two agree. Draft-07 is the one that every editor has, and the only one of some that look into front matter.
 */
public final class Schemas {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .setPrettyPrinting()
            .create();

    private Schemas() {}

    /**
     * The schemas as texts, by the names of their files: {@code meeting.schema.json} and so on for each type of document,
     * {@code front-matter.schema.json} for a document of any type, {@code people.schema.json} and so on for each register.
     */
    public static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        for (DocumentType type : DocumentType.values()) {
            files.put(
                    file(type.word()),
                    text(type.word(), title(type), "The front matter of " + type.phrase() + ".", words(type)));
        }
        files.put(
                file("front-matter"),
                text("front-matter", "A document", "The front matter of a document of any type.", anyType()));
        for (Register<?> register : Register.ALL) {
            files.put(
                    file(register.name()),
                    text(register.name(), register.file(), register.description(), words(register)));
        }
        return files;
    }

    /** The registers, by the names of the files of their schemas: {@code people.yaml} by {@code people.schema.json}. */
    public static SortedMap<String, String> registers() {
        SortedMap<String, String> registers = new TreeMap<>();
        Register.ALL.forEach(register -> registers.put(file(register.name()), register.file()));
        return registers;
    }

    private static String file(String name) {
        return name + ".schema.json";
    }

    private static String title(DocumentType type) {
        return type.phrase().substring(0, 1).toUpperCase(Locale.ROOT)
                + type.phrase().substring(1);
    }

    private static Map<String, Object> words(DocumentType type) {
        return SchemaWords.of(DocumentShapes.of(type).schema(), false);
    }

    /** A list may be empty but for comments; the site's keys may not. */
    private static Map<String, Object> words(Register<?> register) {
        Schema schema = register.shape().schema();
        return SchemaWords.of(schema, schema.items().isPresent());
    }

    /** The type chooses the keys: so an editor speaks of those alone, and not of all the types that it could be. */
    private static Map<String, Object> anyType() {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("description", DocumentShape.TYPE);
        type.put(
                "enum", Stream.of(DocumentType.values()).map(DocumentType::word).toList());
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("type", "object");
        words.put("properties", Map.of("type", type));
        words.put("required", List.of("type"));
        words.put("allOf", Stream.of(DocumentType.values()).map(Schemas::choice).toList());
        return words;
    }

    private static Map<String, Object> choice(DocumentType type) {
        Map<String, Object> isOfType = new LinkedHashMap<>();
        isOfType.put("properties", Map.of("type", Map.of("const", type.word())));
        isOfType.put("required", List.of("type"));
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("if", isOfType);
        choice.put("then", words(type));
        return choice;
    }

    private static String text(String name, String title, String description, Map<String, Object> words) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "http://json-schema.org/draft-07/schema#");
        whole.put("$id", "urn:rapporteur:schema:" + name);
        whole.put("title", title);
        whole.put("description", description);
        whole.putAll(words);
        return GSON.toJson(whole) + "\n";
    }
}
