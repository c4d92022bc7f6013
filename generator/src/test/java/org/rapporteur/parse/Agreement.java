package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Site;

/** What the reader and the schemas say of one text. */
final class Agreement {

    /** The rules of which a schema speaks too: others are about the file, or about the whole record. */
    private static final Set<Rule> RULES = Set.of(
            Rule.UNKNOWN_KEY, Rule.MISSING_KEY, Rule.WRONG_TYPE, Rule.WRONG_VALUE, Rule.BAD_DATE, Rule.UNKNOWN_TYPE);

    private final Map<String, Schema> schemas = new TreeMap<>();

    Agreement() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        Schemas.files().forEach((name, text) -> schemas.put(name, registry.getSchema(text)));
    }

    /**
     * What each says.
     *
     * @param yaml the text, shown when they do not agree
     */
    record Verdicts(String yaml, List<Diagnostic> reader, List<String> schema) {
        @Override
        public String toString() {
            return yaml + "\nThe reader: " + reader + "\nThe schema: " + schema;
        }
    }

    /**
     * What each says of a text; empty when it is no YAML that the reader takes.
     *
     * @param schema the name of a schema, without its ending: that of a register, or {@code front-matter}
     */
    Optional<Verdicts> on(String schema, String yaml) {
        Findings findings = new Findings();
        Optional<Value> value = YamlReader.read(new YamlText("content/a.md", yaml, 2), new Findings());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Register.ALL.stream()
                .filter(register -> register.name().equals(schema))
                .findFirst()
                .ifPresentOrElse(register -> register(register, value.get(), findings), () -> document(yaml, findings));
        return Optional.of(new Verdicts(
                yaml,
                findings.list().stream()
                        .filter(finding -> RULES.contains(finding.rule()))
                        .toList(),
                schema(schema, yaml)));
    }

    private static void register(Register<?> register, Value value, Findings findings) {
        // A register of nothing but comments is an empty list.
        if (!(value instanceof Value.Nothing) || register.equals(Register.SITE)) {
            register.shape().read(value, new Reading(findings, Set.of(), register.file()));
        }
    }

    private static void document(String yaml, Findings findings) {
        DocumentReader.mapping(new YamlText("content/a.md", yaml, 2), findings)
                .ifPresent(keys -> DocumentReader.type(keys, findings)
                        .ifPresent(type -> DocumentShapes.of(type)
                                .read(keys, new Reading(findings, Set.copyOf(Site.ROLES), "front matter"))));
    }

    /** What the schema says; of a document, that of its own type must say the same. */
    private List<String> schema(String name, String yaml) {
        JsonElement json = CoreYaml.json(yaml);
        List<String> found = validate(name, json.toString());
        if (name.equals("front-matter") && json instanceof JsonObject keys) {
            DocumentType.of(String.valueOf(keys.get("type")).replace("\"", ""))
                    .ifPresent(type -> assertThat(
                                    validate(type.word(), json.toString()).isEmpty())
                            .as("%s and front-matter on\n%s", type, yaml)
                            .isEqualTo(found.isEmpty()));
        }
        return found;
    }

    List<String> validate(String name, String json) {
        return schemas.get(name + ".schema.json").validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
