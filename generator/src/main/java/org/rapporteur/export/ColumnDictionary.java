package org.rapporteur.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.data.Column;
import org.rapporteur.data.Table;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Site;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Word;
import org.rapporteur.page.Edition;

/**
 * What the columns of a CSV file mean, for programs: its metadata as CSV on the Web has it (W3C, “Metadata Vocabulary for
 * Tabular Data”). Programs look for it beside the file, under the file's name with {@code -metadata.json} behind.
 */
final class ColumnDictionary {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private final Edition edition;

    ColumnDictionary(Edition edition) {
        this.edition = edition;
    }

    /** @param page beside which the table stands */
    String of(Table<?> table, SitePath page) {
        Site site = edition.record().site();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        said.put("url", table.name() + ".csv");
        said.put("dc:title", table.title());
        said.put("dc:description", table.about());
        said.put("dc:publisher", site.publisher().map(NamedLink::name).orElse(site.title()));
        site.licence()
                .flatMap(NamedLink::url)
                .ifPresent(licence -> said.put("dc:license", Map.of("@id", licence.value())));
        said.put("dc:source", Map.of("@id", edition.address(page)));
        said.put("rdfs:seeAlso", Map.of("@id", edition.address(Addresses.DATA)));
        said.put(
                "tableSchema",
                Map.of(
                        "columns",
                        table.columns().stream().map(ColumnDictionary::column).toList()));
        return GSON.toJson(said) + "\n";
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", column.name());
        said.put("titles", column.name());
        said.put("dc:description", column.meaning());
        said.put("datatype", datatype(column.type()));
        if (column.many()) {
            said.put("separator", Column.BETWEEN);
        }
        if (column.required()) {
            said.put("required", true);
        }
        return said;
    }

    private static Object datatype(Class<?> type) {
        if (Word.class.isAssignableFrom(type)) {
            return pattern(Stream.of(type.getEnumConstants()).map(Column::plain).collect(Collectors.joining("|")));
        }
        if (type == PartialDate.class) {
            return pattern(PartialDate.NOTATION);
        }
        if (type == int.class || type == Integer.class) {
            return "integer";
        }
        return type == URI.class ? "anyURI" : "string";
    }

    private static Map<String, Object> pattern(String pattern) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("base", "string");
        said.put("format", pattern);
        return said;
    }
}
