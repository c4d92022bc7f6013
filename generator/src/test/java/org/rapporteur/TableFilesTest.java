package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.build.Request;

/** The record as data, of the real content and of tiny sites, read by programs that did not write it. */
class TableFilesTest {

    @TempDir
    static Path scratch;

    private static SiteRun real;
    private static SiteRun lists;
    private static SiteRun divided;

    @BeforeAll
    static void build() throws IOException {
        Request content = new Request(
                Path.of("../content"), "content", Optional.empty(), Optional.empty(), false, Optional.empty());
        real = SiteRun.of(content, new Properties(), scratch.resolve("real"));
        lists = tiny("lists-are-files-for-spreadsheets-and-programs");
        divided = tiny("a-long-catalogue-is-divided");
    }

    private static SiteRun tiny(String name) throws IOException {
        return SiteRun.of(SiteFolder.named(name), Files.createDirectory(scratch.resolve(name)));
    }

    /** The files of all sites with an ending, but for schemas and other metadata. */
    private static List<Path> files(String ending) {
        return Stream.of(real, lists, divided)
                .flatMap(run -> run.files().stream().map(run.output()::resolve))
                .filter(file -> file.getFileName().toString().matches("[a-z]+" + ending))
                .filter(file -> Files.exists(file.resolveSibling(csv(file))))
                .toList();
    }

    private static String csv(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", ".csv");
    }

    static List<Path> json() {
        return files("\\.json");
    }

    static List<Path> tables() {
        return files("\\.csv");
    }

    @Test
    void there_are_many() {
        assertThat(json()).hasSizeGreaterThan(20).hasSameSizeAs(tables());
    }

    @ParameterizedTest
    @MethodSource("json")
    void json_is_as_its_schema_says(Path file) {
        String text = SiteFolder.read(file);

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema(file), InputFormat.JSON)
                        .validate(text, InputFormat.JSON))
                .isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema(file), InputFormat.JSON)
                        .validate(
                                text.replaceFirst("\"url\":", "\"other\":").replace("\"size\"", "\"s\""),
                                InputFormat.JSON))
                .as("the schema is looked at")
                .isNotEmpty();
    }

    /** The published one: of all lists of one kind there is one. */
    private static String schema(Path file) {
        Path root = Stream.of(real, lists, divided)
                .map(SiteRun::output)
                .filter(file::startsWith)
                .findFirst()
                .orElseThrow();
        String name = object(file).get("$schema").getAsString();
        return SiteFolder.read(root.resolve("data").resolve(name.substring(name.lastIndexOf('/') + 1)));
    }

    private static JsonObject object(Path file) {
        return JsonParser.parseString(SiteFolder.read(file)).getAsJsonObject();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_has_the_columns_that_its_dictionary_explains_and_the_rows_of_its_json(Path file) throws IOException {
        List<CsvRecord> lines = lines(file);
        JsonObject dictionary = object(Path.of(file + "-metadata.json"));
        JsonObject json = object(Path.of(file.toString().replaceFirst("csv$", "json")));

        assertThat(dictionary.getAsJsonObject("tableSchema").getAsJsonArray("columns"))
                .extracting(column -> column.getAsJsonObject().get("titles").getAsString())
                .containsExactlyElementsOf(lines.get(0).getFields())
                .allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
        assertThat(json.getAsJsonArray("rows"))
                .hasSize(lines.size() - 1)
                .hasSize(json.get("size").getAsInt());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.getFields())
                        .hasSameSizeAs(lines.get(0).getFields())
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*")));
        assertThat(SiteFolder.read(file).replace("\r\n", "")).doesNotContain("\r");
    }

    private static List<CsvRecord> lines(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "meetings, main .total",
        "people, main .total",
        "organisations, main .total",
    })
    void an_index_counts_what_its_table_has(String name, String place) {
        String total = new PublishedSite(real.output())
                .page(name + "/index.html")
                .select(place)
                .text();

        assertThat(total).startsWith(rows(real, "data/" + name + ".json") + " ");
    }

    @Test
    void the_page_of_a_person_counts_what_their_row_has() throws IOException {
        PublishedSite site = new PublishedSite(real.output());
        List<CsvRecord> people = lines(real.output().resolve("data/people.csv"));

        assertThat(people.subList(1, people.size())).allSatisfy(person -> {
            Element main =
                    site.page("people/" + person.getField(0) + "/index.html").selectFirst("main");
            assertThat(main.select("ol.contributions > li")).hasSize(Integer.parseInt(person.getField(10)));
        });
    }

    @Test
    void a_list_counts_what_its_table_has() {
        PublishedSite site = new PublishedSite(real.output());
        List<String> pages = site.pages().keySet().stream()
                .filter(page -> page.matches(".*/(participants|contributions)/index\\.html"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> {
            String name = page.replaceFirst(".*/(\\w+)/index\\.html", "$1");
            assertThat(site.page(page).select(".facts dd").eachText())
                    .contains(Integer.toString(rows(real, page.replace("index.html", name + ".json"))));
        });
    }

    @Test
    void a_catalogue_on_several_pages_is_one_table() {
        assertThat(new PublishedSite(divided.output()).pages().keySet()).anyMatch(page -> page.contains("/part/2/"));
        assertThat(divided.files().stream().filter(file -> file.endsWith("contributions.csv")))
                .allSatisfy(file ->
                        assertThat(rows(divided, file.replace(".csv", ".json"))).isGreaterThan(300));
    }

    private static int rows(SiteRun run, String file) {
        return object(run.output().resolve(file)).getAsJsonArray("rows").size();
    }

    /** Not of Zoe Hidden, whose name is withheld, nor of Mary Major, who is not listed. */
    @Test
    void names_are_said_as_a_list_prints_them_where_it_prints_more_or_other_than_the_name() throws IOException {
        assertThat(asListed(lists, "data/participants.csv")).containsExactly("Ms. Jane Smyth", "", "", "");
        assertThat(asListed(lists, "data/contributions.csv")).hasSize(5).containsOnly("");
        assertThat(asListed(real, "bpf/cybersecurity/2017/contributions/contributions.csv"))
                .contains("Mr. Shredeep Rayamajhi");
    }

    private static List<String> asListed(SiteRun run, String file) throws IOException {
        List<CsvRecord> lines = lines(run.output().resolve(file));
        int column = lines.get(0).getFields().indexOf("as_listed");
        return lines.stream().skip(1).map(line -> line.getField(column)).toList();
    }

    /** They stay on the pages where they spoke; what they gave keeps its row, so that numbers are equal. */
    @Test
    void who_is_not_listed_is_in_no_row() {
        assertThat(lists.holding("Mary Major")).isNotEmpty().allMatch(file -> file.endsWith(".html"));
        assertThat(lists.holding("mary-major")).isEmpty();
        assertThat(rows(lists, "bpf/spam/2017/meetings/01/participants/participants.json"))
                .isEqualTo(4);
        assertThat(rows(lists, "bpf/spam/2017/contributions/contributions.json"))
                .isEqualTo(5);
    }

    @Test
    void nothing_but_the_role_is_said_of_somebody_withheld() {
        assertThat(lists.holding("Name withheld")).anyMatch(file -> file.endsWith(".csv"));
        assertThat(SiteFolder.read(lists.output().resolve("data/participants.csv")))
                .contains("Name withheld,,,,Expert,,,,,remote")
                .doesNotContain("Secret Society");
    }
}
