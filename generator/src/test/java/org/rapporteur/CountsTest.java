package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Request;

/** How many contributions there are is said on many pages and in many files, and everywhere alike. */
class CountsTest {

    private static final Path REAL = Path.of("../content");
    private static final Path SAMPLES = Path.of("src/test/sites");
    private static final Pattern CONTRIBUTIONS = Pattern.compile("(\\d+) contributions?");

    @TempDir
    Path scratch;

    private Path output;
    private PublishedSite site;

    @ParameterizedTest
    @ValueSource(strings = {"", "a-snapshot-says-what-was-added-since", "a-catalogue-joins-the-lists-of-its-cycle"})
    void the_counts_of_contributions_agree(String sample) throws Exception {
        Path content = sample.isEmpty() ? REAL : SAMPLES.resolve(sample).resolve("content");
        output = SiteRun.of(request(content), new Properties(), scratch.resolve("output"))
                .output();
        site = new PublishedSite(output);

        Map<String, Integer> rows = byCycle();
        rows.forEach(this::saysAlike);

        int all = rows.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(all).as("a sample without contributions shows nothing").isPositive();
        assertThat(fact("index.html", ".figures dt:contains(Contributions) + dd"))
                .isEqualTo(all);
        assertThat(fact("status/index.html", "th:contains(Contributions in the catalogues) + td"))
                .isEqualTo(all);
        assertThat(data("data/contributions.json").get("size").getAsInt()).isEqualTo(all);
    }

    private static Request request(Path content) {
        return new Request(content, "content", Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** The cycles that have contributions, as the data counts them. */
    private Map<String, Integer> byCycle() {
        Map<String, Integer> rows = new TreeMap<>();
        for (JsonElement row : data("data/cycles.json").getAsJsonArray("rows")) {
            JsonObject cycle = row.getAsJsonObject();
            if (cycle.get("contributions").getAsInt() > 0) {
                rows.put(
                        cycle.get("id").getAsString(),
                        cycle.get("contributions").getAsInt());
            }
        }
        return rows;
    }

    private void saysAlike(String cycle, int count) {
        String catalogue = cycle + "/contributions/";
        String activity = cycle.replaceFirst("/\\d+$", "");
        assertThat(site.page(catalogue + "index.html").select("ol.contributions > li[id]"))
                .as(catalogue)
                .hasSize(count);
        assertThat(fact(catalogue + "index.html", ".facts dt:contains(Listed) + dd"))
                .isEqualTo(count);
        assertThat(data(catalogue + "contributions.json").get("size").getAsInt())
                .isEqualTo(count);
        assertThat(counted(site.page(cycle + "/index.html")
                        .select("a[href$=contributions/]")
                        .text()))
                .as("the cycle's page")
                .isEqualTo(count);
        assertThat(counted(site.page(activity + "/index.html")
                        .select(".cycles li:has(a[href=" + cycle.substring(activity.length() + 1) + "/])")
                        .text()))
                .as("the activity's page")
                .isEqualTo(count);
        assertThat(StreamSupport.stream(
                                data("data/contributions.json")
                                        .getAsJsonArray("rows")
                                        .spliterator(),
                                false)
                        .filter(row -> row.toString().contains("/" + catalogue + "#")))
                .as("the rows of all contributions")
                .hasSize(count);
    }

    private int fact(String file, String where) {
        return Integer.parseInt(site.page(file).select(where).first().text());
    }

    private static int counted(String text) {
        Matcher number = CONTRIBUTIONS.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return Integer.parseInt(number.group(1));
    }

    private JsonObject data(String file) {
        return JsonParser.parseString(SiteFolder.read(output.resolve(file))).getAsJsonObject();
    }
}
