package org.rapporteur.parse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as editors take it: by the core schema of YAML 1.2 (10.3.2), with merge keys, and of double keys the first. */
final class CoreYaml {

    private CoreYaml() {}

    static JsonElement json(String yaml) {
        // SnakeYAML is of YAML 1.1, in which a question mark between brackets is never a part of a word.
        QuestionMarks questions = QuestionMarks.of(yaml);
        Node root = new Yaml().compose(new StringReader(questions.hide(yaml)));
        return root == null
                ? JsonNull.INSTANCE
                : JsonParser.parseString(questions.show(json(root).toString()));
    }

    private static JsonElement json(Node node) {
        if (node instanceof SequenceNode list) {
            JsonArray items = new JsonArray();
            list.getValue().forEach(item -> items.add(json(item)));
            return items;
        }
        return node instanceof MappingNode mapping ? json(mapping) : json((ScalarNode) node);
    }

    private static JsonObject json(MappingNode mapping) {
        JsonObject keys = new JsonObject();
        JsonObject merged = new JsonObject();
        for (NodeTuple entry : mapping.getValue()) {
            String key = ((ScalarNode) entry.getKeyNode()).getValue().strip();
            JsonElement value = json(entry.getValueNode());
            if (key.equals("<<") && value instanceof JsonObject others) {
                others.entrySet().forEach(other -> merged.add(other.getKey(), other.getValue()));
            } else if (!keys.has(key)) {
                keys.add(key, value);
            }
        }
        merged.entrySet().stream()
                .filter(entry -> !keys.has(entry.getKey()))
                .forEach(entry -> keys.add(entry.getKey(), entry.getValue()));
        return keys;
    }

    private static JsonElement json(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return new JsonPrimitive(text);
        }
        if (text.matches("null|Null|NULL|~|")) {
            return JsonNull.INSTANCE;
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return new JsonPrimitive(Boolean.valueOf(text));
        }
        return number(text);
    }

    private static JsonElement number(String text) {
        if (text.matches("[-+]?[0-9]+")) {
            return new JsonPrimitive(new BigInteger(text));
        }
        if (text.matches("0o[0-7]+")) {
            return new JsonPrimitive(new BigInteger(text.substring(2), 8));
        }
        if (text.matches("0x[0-9a-fA-F]+")) {
            return new JsonPrimitive(new BigInteger(text.substring(2), 16));
        }
        return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
                ? new JsonPrimitive(new BigDecimal(text))
                : new JsonPrimitive(text);
    }
}
