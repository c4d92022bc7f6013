package org.rapporteur.author;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.DocumentType;

/**
 * A new document with what is known of it.
 *
 * @param file below the content folder
 * @param values by key, in their order, as YAML: on the key's own line, or as a list below it
 * @param remarks what is said of a key beside it, where that is more than what the key is for
 * @param body the text
 */
record Sheet(DocumentType type, String file, Map<String, String> values, Map<String, String> remarks, String body) {

    static Sheet of(DocumentType type, String file) {
        return new Sheet(type, file, Map.of("type", type.word()), Map.of(), "")
                .remark("type", "This is " + type.phrase() + ".")
                .with("draft", "true")
                .remark("draft", "Not published as long as this line is here: take it away when the text is ready.");
    }

    /** Not a draft, for that would hide everything that stands below it too. */
    Sheet published() {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.remove("draft");
        return new Sheet(type, file, others, remarks, body)
                .remark("draft", "This would hide the document, and everything below it, from the site.");
    }

    boolean isDraft() {
        return values.containsKey("draft");
    }

    /** With a value as YAML. */
    Sheet with(String key, String yaml) {
        return new Sheet(type, file, and(values, key, yaml), remarks, body);
    }

    /** With a value as YAML, if there is one. */
    Sheet with(String key, Optional<String> yaml) {
        return yaml.map(value -> with(key, value)).orElse(this);
    }

    /** With a text, in quotes where it needs them. */
    Sheet text(String key, String text) {
        return with(key, WrittenYaml.of(text));
    }

    Sheet remark(String key, String remark) {
        return new Sheet(type, file, values, and(remarks, key, remark), body);
    }

    Sheet body(String text) {
        return new Sheet(type, file, values, remarks, text);
    }

    private static Map<String, String> and(Map<String, String> map, String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
