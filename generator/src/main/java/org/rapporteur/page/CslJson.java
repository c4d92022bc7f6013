package org.rapporteur.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.PartialDate;

/**
 * A citation as CSL-JSON (Citation Style Language 1.0.2, “csl-data.json”). Names are literal where it is
 * not known which part is the family's. When it was accessed is for the reader to say.
 */
final class CslJson {

    private CslJson() {}

    static String of(CitedWork work) {
        JsonObject item = new JsonObject();
        item.addProperty("id", work.key());
        item.addProperty("type", "report");
        item.add("author", names(work.responsible()));
        if (!work.editors().isEmpty()) {
            item.add("editor", names(work.editors()));
        }
        item.addProperty("title", work.wholeTitle());
        work.container().ifPresent(container -> item.addProperty("container-title", container));
        item.addProperty("genre", work.kind());
        work.number().ifPresent(number -> item.addProperty("number", number));
        item.addProperty("publisher", work.publisher());
        work.date().ifPresent(date -> item.add("issued", date(date)));
        item.addProperty("language", work.language());
        item.addProperty("URL", work.address());
        return lines(item);
    }

    /** A property on each line, for those who look at it. */
    private static String lines(JsonObject item) {
        Gson gson = new GsonBuilder().disableHtmlEscaping().create();
        return item.entrySet().stream()
                .map(property -> gson.toJson(property.getKey()) + ": " + gson.toJson(property.getValue()))
                .collect(Collectors.joining(",\n  ", "[{\n  ", "\n}]\n"));
    }

    private static JsonArray names(List<CitedWork.Author> authors) {
        JsonArray names = new JsonArray();
        authors.forEach(author -> names.add(name(author)));
        return names;
    }

    private static JsonObject name(CitedWork.Author author) {
        return author.parts()
                .map(parts -> {
                    JsonObject name = new JsonObject();
                    name.addProperty("family", parts.family());
                    if (!parts.particle().isEmpty()) {
                        name.addProperty("non-dropping-particle", parts.particle());
                    }
                    name.addProperty("given", parts.given());
                    return name;
                })
                .orElseGet(() -> literal(author.name()));
    }

    private static JsonObject literal(String text) {
        JsonObject name = new JsonObject();
        name.addProperty("literal", text);
        return name;
    }

    /** As exact as it is known; a week, which CSL does not have, also in words. */
    private static JsonObject date(PartialDate date) {
        JsonObject issued =
                date.precision() == PartialDate.Precision.WEEK ? literal(DateText.words(date)) : new JsonObject();
        JsonArray parts = new JsonArray();
        parts.add(date.first().getYear());
        if (date.precision() != PartialDate.Precision.YEAR) {
            parts.add(date.first().getMonthValue());
        }
        if (date.precision() == PartialDate.Precision.DAY) {
            parts.add(date.first().getDayOfMonth());
        }
        JsonArray dates = new JsonArray();
        dates.add(parts);
        issued.add("date-parts", dates);
        return issued;
    }
}
