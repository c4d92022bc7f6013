package org.rapporteur.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What tools read is as its schema says: a finding of every rule, with and without a place, and no finding at all. */
class ReportSchemasTest {

    private static final Report EVERYTHING = new Report(
            Stream.of(Rule.values())
                    .flatMap(rule -> Stream.of(
                            new Diagnostic(
                                    rule, new Position("content/a b/ü.md", 7, 3), "“x” — wrong.", "Do this:\n- y"),
                            new Diagnostic(rule, new Position("content/b.md", 2, 0), "Wrong.", "Do this."),
                            new Diagnostic(rule, Position.of("content"), "Wrong.", "Do this.")))
                    .toList(),
            3);

    private static final Report NOTHING = new Report(List.of(), 0);

    @Test
    void sarif_is_valid_by_the_schema_of_the_standard() throws IOException {
        Schema schema = schema(SpecificationVersion.DRAFT_7, standard());

        assertThat(errors(schema, SarifReport.of(EVERYTHING))).isEmpty();
        assertThat(errors(schema, SarifReport.of(NOTHING))).isEmpty();
        assertThat(errors(schema, SarifReport.of(EVERYTHING).replace("\"ruleId\"", "\"rule\"")))
                .as("the schema is looked at")
                .isNotEmpty();
    }

    @Test
    void the_report_is_valid_by_the_schema_that_lies_beside_it() {
        Schema schema = schema(SpecificationVersion.DRAFT_2020_12, JsonReport.schema());

        assertThat(errors(schema, JsonReport.of(EVERYTHING, file -> List.of("a", "b"))))
                .isEmpty();
        assertThat(errors(schema, JsonReport.of(NOTHING, file -> List.of()))).isEmpty();
        assertThat(errors(schema, "{\"errors\": 0}")).isNotEmpty();
    }

    @Test
    void in_sarif_every_rule_is_explained() {
        assertThat(SarifReport.of(NOTHING)).contains("\"shortDescription\"").contains("## Wrong");
    }

    private static String standard() throws IOException {
        try (InputStream schema = ReportSchemasTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema(SpecificationVersion version, String text) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
