package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Request;

/** How many took part is said of lists, meetings, cycles and people, on pages and in files, and everywhere alike. */
class ParticipantCountsTest {

    private static final Path REAL = Path.of("../content");
    private static final Path SAMPLES = Path.of("src/test/sites");

    @TempDir
    Path scratch;

    private Path output;
    private PublishedSite site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "who-led-a-meeting-took-part-in-it",
                "who-sent-apologies-is-listed-and-did-not-take-part",
                "attendance-is-a-matrix-that-names-only-who-is-listed"
            })
    void the_counts_of_participants_agree(String sample) throws Exception {
        Path content = sample.isEmpty() ? REAL : SAMPLES.resolve(sample).resolve("content");
        Request request = new Request(content, "content", Optional.empty(), Optional.empty(), false, Optional.empty());
        output =
                SiteRun.of(request, new Properties(), scratch.resolve("output")).output();
        site = new PublishedSite(output);

        List<String> lists = site.pages().keySet().stream()
                .filter(file -> file.endsWith("/participants/index.html"))
                .toList();
        assertThat(lists).as("a sample without lists shows nothing").isNotEmpty();
        lists.forEach(this::saysAlike);
        site.pages().forEach(this::addsUp);
        attendanceIsThatOfThePeople();
    }

    /** A list, in its page, its files, its meeting's page and its meeting's row. */
    private void saysAlike(String file) {
        String folder = file.replaceFirst("index\\.html$", "");
        String meeting = folder.replaceFirst("/participants/$", "");
        Document page = site.page(file);
        int listed = page.select("table.people > tbody > tr").size();
        int[] told = numbers(page.select(".facts dt:contains(Listed) + dd").text());
        int[] left = numbers(page.select(".total:contains(leave out)").text());
        JsonObject row = rows("meetings").get(meeting);

        assertThat(told[0]).as(file).isEqualTo(listed);
        assertThat(data(folder + "participants.json").get("size").getAsInt())
                .as("the rows of " + file)
                .isEqualTo(listed - Arrays.stream(left).sum());
        assertThat(row.get("participants").getAsInt() + row.get("apologies").getAsInt())
                .as("the row of " + meeting)
                .isEqualTo(listed);
        String annex = site.page(meeting + "/index.html")
                .select(".annexes li:has(a[href=participants/]) .summary")
                .text();
        assertThat(numbers(annex))
                .as("the annex of " + meeting)
                .isEqualTo(told.length == 1 ? new int[] {row.get("participants").getAsInt()} : told);
        assertThat(page.select(".facts dt:contains(As of) + dd time").attr("datetime"))
                .as("the day of " + file)
                .isEqualTo(row.get("date").getAsString());
    }

    /** Whom a cycle counts are those who were at a meeting by its table, and the parts of every count make the whole. */
    private void addsUp(String file, Document page) {
        Elements matrix = page.select(".matrix tbody > tr");
        int[] total = numbers(page.select(".facts dt:contains(Took part) + dd").text());
        if (!matrix.isEmpty()) {
            long came = matrix.stream().filter(row -> meetings(row) > 0).count();
            int unnamed = Arrays.stream(numbers(page.select(".matrix tfoot td").text()))
                    .sum();
            assertThat((long) total[0]).as(file).isBetween(came + Math.min(unnamed, 1), came + unnamed);
            matrix.forEach(row -> assertThat(row.select("td:not(.none, .apologies)"))
                    .as(row.text())
                    .hasSize(meetings(row)));
        }
        for (Element counts : page.select("section:has(.total:contains(took part)) table.counts")) {
            assertThat(counts.select("td").stream()
                            .mapToInt(cell -> Integer.parseInt(cell.text()))
                            .sum())
                    .as(file + ": " + counts.select("caption").text())
                    .isEqualTo(total[0]);
        }
    }

    /** What the tables of the cycles say of somebody is what their page and their row say. */
    private void attendanceIsThatOfThePeople() {
        Map<String, Set<String>> byTables = new TreeMap<>();
        Set<String> columns = new TreeSet<>();
        site.pages().forEach((file, page) -> {
            List<String> meetings = page.select(".matrix thead a").stream()
                    .map(link -> resolved(file, link))
                    .toList();
            columns.addAll(meetings);
            for (Element row : page.select(".matrix tbody > tr")) {
                Set<String> attended =
                        byTables.computeIfAbsent(resolved(file, row.selectFirst("th a")), k -> new TreeSet<>());
                Elements marks = row.select("td");
                for (int i = 0; i < marks.size(); i++) {
                    if (!marks.get(i).is(".none, .apologies")) {
                        attended.add(meetings.get(i));
                    }
                }
            }
        });
        byTables.forEach((person, attended) -> {
            List<String> all = StreamSupport.stream(
                            rows("people")
                                    .get(person.replaceFirst("^people/", "").replaceFirst("/$", ""))
                                    .getAsJsonArray("meetings")
                                    .spliterator(),
                            false)
                    .map(meeting -> meeting.getAsJsonObject().get("url").getAsString())
                    .toList();
            assertThat(all.stream().filter(url -> columns.stream().anyMatch(url::endsWith)))
                    .as("the meetings of " + person)
                    .hasSize(attended.size())
                    .allMatch(url -> attended.stream().anyMatch(url::endsWith));
            Element heading = site.page(person + "index.html").selectFirst("#_meetings");
            assertThat(heading == null ? 0 : numbers(heading.text())[0])
                    .as("the page " + person)
                    .isEqualTo(all.size());
        });
    }

    private static String resolved(String file, Element link) {
        return URI.create("http://site.invalid/" + file)
                .resolve(link.attr("href"))
                .getPath()
                .substring(1);
    }

    private static int meetings(Element row) {
        return Integer.parseInt(row.attr("data-by-meetings"));
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The rows of a table by their id. */
    private Map<String, JsonObject> rows(String table) {
        Map<String, JsonObject> rows = new TreeMap<>();
        for (JsonElement row : data("data/" + table + ".json").getAsJsonArray("rows")) {
            rows.put(row.getAsJsonObject().get("id").getAsString(), row.getAsJsonObject());
        }
        return rows;
    }

    private JsonObject data(String file) {
        return JsonParser.parseString(SiteFolder.read(output.resolve(file))).getAsJsonObject();
    }
}
