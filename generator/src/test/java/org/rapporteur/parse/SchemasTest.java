package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;

/** What editors are told by the schemas is what the reader will say; where the two differ, the reason is written down. */
class SchemasTest {

    private static final int ROUNDS = Integer.getInteger("rapporteur.rounds", 12) * 100;

    /** What Java and ECMA-262, with the flag u, read alike: no short names of classes, no flags, no special groups. */
    private static final Pattern COMMON = Pattern.compile("(?:"
            + String.join(
                    "|",
                    "[^\\\\\\[\\](){}?*+|^$]",
                    "\\\\[\\\\\\[\\](){}?*+|^$./]",
                    "\\[\\^?(?:[^\\\\\\[\\]&]|\\\\[\\\\tn]|\\\\p\\{(?:L|N|Cc)})+]",
                    "\\((?:\\?[:=!]|(?!\\?))",
                    "[)|^$]",
                    "[?*+](?![*+])",
                    "\\{[0-9]+(?:,[0-9]+)?}(?![*+])")
            + ")*");

    private static final Agreement AGREEMENT = new Agreement();

    static Set<Map.Entry<String, String>> schemas() {
        return Schemas.files().entrySet();
    }

    static Stream<Map.Entry<String, String>> schemas_of_one_kind() {
        return schemas().stream().filter(schema -> !schema.getKey().startsWith("front-matter"));
    }

    static List<YamlFile> files() {
        return YamlFile.all();
    }

    static Stream<Difference> differences() {
        return Stream.concat(Difference.READER_ALONE.stream(), Stream.of(Difference.BLANK));
    }

    static List<Difference.Stricter> stricter() {
        return Difference.Stricter.ALL;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_is_a_schema_of_draft_7(Map.Entry<String, String> schema) {
        Schema rules = SchemaRegistry.withDialect(Dialects.getDraft7())
                .getSchema(SchemaLocation.of(Dialects.getDraft7().getId()));

        assertThat(rules.validate(schema.getValue(), InputFormat.JSON)).isEmpty();
        assertThat(JsonParser.parseString(schema.getValue())
                        .getAsJsonObject()
                        .get("$schema")
                        .getAsString())
                .isEqualTo(Dialects.getDraft7().getId());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_key_says_what_it_is_for(Map.Entry<String, String> schema) {
        walk(JsonParser.parseString(schema.getValue()), (word, said) -> {
            if (word.equals("properties")) {
                said.getAsJsonObject().entrySet().stream()
                        .filter(key -> !key.getValue().getAsJsonObject().has("not")
                                && !key.getValue().getAsJsonObject().has("const"))
                        .forEach(key -> assertThat(
                                        key.getValue().getAsJsonObject().get("description"))
                                .as(key.getKey())
                                .isNotNull()
                                .satisfies(
                                        text -> assertThat(text.getAsString()).matches("[A-Z].*\\.")));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void patterns_are_such_as_java_and_javascript_read_alike(Map.Entry<String, String> schema) {
        walk(JsonParser.parseString(schema.getValue()), (word, said) -> {
            if (word.equals("pattern")) {
                assertThat(said.getAsString()).matches(COMMON);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\s", "\\d", "(?i)a", "(?<n>a)", "a++", "[0-9]*+", "[a&&b]", "\\Qa\\E", "\\-", "[[a]b]", "a{,3}", "]"
            })
    void what_they_do_not_read_alike_is_told_from_it(String pattern) {
        assertThat(pattern).doesNotMatch(COMMON);
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_stands_in_a_file_is_right_or_wrong_to_both(YamlFile file) {
        AGREEMENT
                .on(file.schema(), file.yaml())
                .ifPresent(verdicts -> assertThat(difference(verdicts)).isEmpty());
    }

    @Test
    void the_files_hold_enough_of_both_to_tell() {
        List<Agreement.Verdicts> verdicts = files().stream()
                .flatMap(file -> AGREEMENT.on(file.schema(), file.yaml()).stream())
                .toList();

        assertThat(verdicts).filteredOn(each -> each.schema().isEmpty()).hasSizeGreaterThan(300);
        assertThat(verdicts).filteredOn(each -> !each.schema().isEmpty()).hasSizeGreaterThan(30);
    }

    /** Of a schema alone an example is made that has every key, so that every key is looked at. */
    @ParameterizedTest
    @MethodSource("schemas_of_one_kind")
    void any_value_at_any_key_is_right_or_wrong_to_both(Map.Entry<String, String> schema) {
        JsonObject words = JsonParser.parseString(schema.getValue()).getAsJsonObject();
        String name = words.has("items") || schema.getKey().equals("site.schema.json")
                ? schema.getKey().replace(".schema.json", "")
                : "front-matter";
        JsonElement example = YamlValues.example(words);

        Agreement.Verdicts verdicts =
                AGREEMENT.on(name, YamlValues.yaml(example)).orElseThrow();
        assertThat(verdicts.reader()).as(verdicts.yaml()).isEmpty();
        assertThat(verdicts.schema()).as(verdicts.yaml()).isEmpty();
        for (Place place : Place.in(example)) {
            JsonElement lean = lean(example, words, place);
            same(name, place.without(lean));
            YamlValues.ALL.forEach(value -> same(name, place.with(lean, value)));
        }
    }

    /** The example without the keys that neither must be there nor lead to the place: less to look at. */
    private static JsonElement lean(JsonElement example, JsonObject words, Place place) {
        JsonElement lean = example.deepCopy();
        if (lean instanceof JsonObject mapping) {
            JsonArray required = words.getAsJsonArray("required");
            mapping.keySet()
                    .removeIf(key -> !required.contains(new JsonPrimitive(key))
                            && !key.equals(place.path().get(0)));
        }
        return lean;
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 20170918})
    void what_is_done_to_a_file_at_random_is_right_or_wrong_to_both(long seed) {
        Random random = new Random(seed);
        List<YamlFile> sound = files().stream()
                .filter(file -> AGREEMENT.on(file.schema(), file.yaml()).stream()
                        .anyMatch(verdicts -> verdicts.reader().isEmpty()))
                .filter(file -> !Place.in(CoreYaml.json(file.yaml())).isEmpty())
                .toList();
        List<String> keys = keys();
        for (int i = 0; i < ROUNDS; i++) {
            YamlFile file = sound.get(random.nextInt(sound.size()));
            JsonElement whole = CoreYaml.json(file.yaml());
            List<Place> places = Place.in(whole);
            Place place = places.get(random.nextInt(places.size()));
            if (place.isKey(whole) && random.nextInt(4) == 0) {
                place = place.beside(keys.get(random.nextInt(keys.size())));
            }
            same(file.schema(), place.with(whole, YamlValues.ALL.get(random.nextInt(YamlValues.ALL.size()))));
        }
    }

    private void same(String schema, JsonElement whole) {
        AGREEMENT
                .on(schema, YamlValues.yaml(whole))
                .ifPresent(verdicts -> assertThat(difference(verdicts)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("differences")
    void what_no_schema_can_say_the_reader_says(Difference difference) {
        Agreement.Verdicts verdicts =
                AGREEMENT.on(difference.schema(), difference.yaml()).orElseThrow();

        assertThat(verdicts.reader()).as(difference.reason()).singleElement().matches(difference::isSaidBy);
        assertThat(verdicts.schema()).as(difference.reason()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stricter")
    void what_a_schema_cannot_let_pass_the_reader_does(Difference.Stricter stricter) {
        Agreement.Verdicts verdicts =
                AGREEMENT.on(stricter.schema(), stricter.yaml()).orElseThrow();

        assertThat(verdicts.reader()).as(stricter.reason()).isEmpty();
        assertThat(verdicts.schema()).as(stricter.reason()).isNotEmpty();
    }

    /** How the two differ without a reason; empty when they do not. */
    private static Optional<Agreement.Verdicts> difference(Agreement.Verdicts verdicts) {
        boolean schemaAlone = verdicts.reader().isEmpty() && !verdicts.schema().isEmpty();
        boolean readerAlone =
                verdicts.schema().isEmpty() && !verdicts.reader().stream().allMatch(SchemasTest::isTheReadersAlone);
        return schemaAlone || readerAlone ? Optional.of(verdicts) : Optional.empty();
    }

    private static boolean isTheReadersAlone(Diagnostic finding) {
        return Difference.READER_ALONE.stream().anyMatch(difference -> difference.isSaidBy(finding));
    }

    /** Every key that a schema knows, and some that none does. */
    private static List<String> keys() {
        Stream.Builder<String> keys =
                Stream.<String>builder().add("titel").add("Date").add("x");
        schemas()
                .forEach(schema -> walk(JsonParser.parseString(schema.getValue()), (word, said) -> {
                    if (word.equals("properties")) {
                        said.getAsJsonObject().keySet().forEach(keys::add);
                    }
                }));
        return keys.build().distinct().sorted().toList();
    }

    private static void walk(JsonElement value, BiConsumer<String, JsonElement> visitor) {
        if (value instanceof JsonObject words) {
            words.entrySet().forEach(word -> {
                visitor.accept(word.getKey(), word.getValue());
                walk(word.getValue(), visitor);
            });
        } else if (value instanceof JsonArray list) {
            list.forEach(item -> walk(item, visitor));
        }
    }
}
