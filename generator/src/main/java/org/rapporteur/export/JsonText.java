package org.rapporteur.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.data.Column;
import org.rapporteur.data.Field;
import org.rapporteur.data.Table;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.Site;
import org.rapporteur.page.Edition;

/** A table as JSON: an object with the rows, and beside them what tells a program whose they are and what they mean. */
final class JsonText {

    private final Edition edition;

    JsonText(Edition edition) {
        this.edition = edition;
    }

    /** Its lines: one for each row. */
    Stream<String> of(Table<?> table) {
        String head = text(json -> head(json, table));
        boolean[] first = {true};
        Stream<String> rows = table.rows().get().map(row -> {
            String before = first[0] ? "\n" : ",\n";
            first[0] = false;
            return before + text(json -> object(json, row));
        });
        return Stream.concat(
                Stream.concat(Stream.of(head.substring(0, head.length() - 1) + ",\"rows\":["), rows),
                Stream.of("\n]}\n"));
    }

    private void head(JsonWriter json, Table<?> table) throws IOException {
        Site site = edition.record().site();
        json.beginObject();
        json.name("$schema").value(edition.address(Addresses.schema(table.name())));
        json.name("title").value(table.title());
        json.name("about").value(table.about());
        json.name("publisher").value(site.publisher().map(NamedLink::name).orElse(site.title()));
        if (site.licence().isPresent()) {
            json.name("licence").value(licence(site.licence().get()));
        }
        json.name("date").value(edition.today().toString());
        json.name("size").value(table.size());
        json.endObject();
    }

    /** Its address, by which programs know it; without one, its name. */
    static String licence(NamedLink licence) {
        return licence.url().map(url -> url.value()).orElse(licence.name());
    }

    private void object(JsonWriter json, Record row) throws IOException {
        json.beginObject();
        for (Field field : Field.of(row.getClass())) {
            List<?> values = field.values(row);
            if (field.isList()) {
                json.name(field.name()).beginArray();
                for (Object value : values) {
                    value(json, value);
                }
                json.endArray();
            } else if (!values.isEmpty()) {
                value(json.name(field.name()), values.get(0));
            }
        }
        json.endObject();
    }

    private void value(JsonWriter json, Object value) throws IOException {
        if (value instanceof Record inner && Field.isRow(value.getClass())) {
            object(json, inner);
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else {
            json.value(Column.plain(value));
        }
    }

    /** Writes a piece of JSON. */
    @FunctionalInterface
    private interface Piece {
        void write(JsonWriter json) throws IOException;
    }

    private static String text(Piece piece) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            piece.write(json);
        } catch (IOException e) {
            // Nothing but memory is written to.
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
