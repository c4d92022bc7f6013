package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jbibtex.BibTeXEntry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.ReferenceManager;

/** How the pages of the repository's own content are cited, and what they say of themselves to machines. */
class CitingTest {

    @TempDir
    static Path output;

    private static Built built;
    private static Path folder;
    private static PublishedSite site;

    @BeforeAll
    static void build() throws Exception {
        built = Build.of(new Request(
                Path.of("../content"),
                "content",
                Optional.of(Path.of("../templates")),
                Optional.empty(),
                false,
                Optional.empty()));
        folder = output.resolve("site");
        new Generation(built, "Rapporteur test").into(folder, false);
        site = new PublishedSite(folder);
    }

    /** The pages of these kinds, by file. */
    private static Map<String, Document> pages(String... kinds) {
        Map<String, Document> pages = new HashMap<>();
        site.pages().forEach((file, page) -> {
            if (Stream.of(kinds).anyMatch(kind -> page.body().hasClass("kind-" + kind))) {
                pages.put(file, page);
            }
        });
        return pages;
    }

    private static String beside(String page, String file) {
        return SiteFolder.read(folder.resolve(page).resolveSibling(file));
    }

    @Test
    void every_form_of_a_citation_says_the_same_as_the_page() {
        Map<String, Document> works = pages("meeting", "version", "output");
        assertThat(works).hasSizeGreaterThan(20);
        SoftAssertions.assertSoftly(softly -> works.forEach((file, page) -> {
            String title = page.select("h1").text();
            String address = page.select("link[rel=canonical]").attr("href");
            BibTeXEntry bibTex = ReferenceManager.bibTex(beside(file, "cite.bib"));
            RISReference ris = ReferenceManager.ris(beside(file, "cite.ris"));
            CSLItemData csl = ReferenceManager.csl(beside(file, "cite.json"));

            softly.assertThat(List.of(ReferenceManager.field(bibTex, "title"), ris.getTitle(), csl.getTitle()))
                    .as(file)
                    .containsOnly(ris.getTitle())
                    .allMatch(each -> each.endsWith(title));
            softly.assertThat(List.of(ris.getURL(), csl.getURL())).as(file).containsOnly(address);
            softly.assertThat(beside(file, "cite.bib")).as(file).contains("url = {" + address + "}");
            softly.assertThat(List.of(bibTex.getKey().getValue(), ris.getId(), csl.getId()))
                    .as(file)
                    .containsOnly(csl.getId())
                    .allMatch(key -> key.matches("[A-Za-z0-9.-]+"));
            softly.assertThat(page.select(".citation [data-copy]").first().text())
                    .as(file)
                    .startsWith("IGF Secretariat, “" + ris.getTitle() + "”")
                    .endsWith(". " + address);
        }));
    }

    @Test
    void a_page_shows_what_its_files_say() {
        pages("meeting", "version", "output")
                .forEach((file, page) -> assertThat(page.select(".citation pre").stream()
                                .map(shown -> shown.wholeText() + "\n")
                                .toList())
                        .as(file)
                        .isEqualTo(Stream.of("cite.bib", "cite.ris", "cite.json")
                                .map(name -> beside(file, name).replace("\r", ""))
                                .toList()));
    }

    @Test
    void no_two_works_have_one_key() {
        assertThat(SiteFolder.files(folder).stream()
                        .filter(file -> file.endsWith("cite.bib"))
                        .map(file -> ReferenceManager.bibTex(SiteFolder.read(folder.resolve(file)))
                                .getKey()
                                .getValue()))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    /** “Cite its paragraph 2” (issue 4). */
    @Test
    void each_numbered_paragraph_is_cited_below_its_page() {
        Map<String, Document> numbered = new HashMap<>(pages("meeting", "version", "annex", "page"));
        numbered.values().removeIf(page -> page.select("a.number").isEmpty());
        assertThat(numbered).hasSizeGreaterThan(2);
        numbered.forEach((file, page) -> {
            Document cite = site.page(file.replace("index.html", "cite/index.html"));
            String address = page.select("link[rel=canonical]").attr("href");
            for (Element number : page.select("a.number")) {
                Element cited = cite.getElementById(number.attr("href").substring(1));
                assertThat(cited.select("[data-copy]").first().text())
                        .endsWith(", paragraph " + number.text() + " " + address + number.attr("href"));
                assertThat(words(number.closest(".paragraph")))
                        .startsWith(words(new Element("p").text(number.text() + beginning(cited))));
                List<String> formats = cited.select("pre").eachText();
                assertThat(formats).hasSize(3).allMatch(format -> format.contains(address + number.attr("href")));
            }
        });
    }

    private static String beginning(Element cited) {
        return cited.select(".beginning").text().replaceFirst("\\W*…$", "");
    }

    /** Without the marks that a page puts among them. */
    private static String words(Element paragraph) {
        Element copy = paragraph.clone();
        copy.select(".link-lost, .footnote").remove();
        return copy.text().replace(" ", "");
    }

    @Test
    void pages_that_cite_are_not_found_by_search_engines() {
        assertThat(pages("cite")).isNotEmpty().allSatisfy((file, page) -> {
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(SiteFolder.read(folder.resolve("sitemap.xml")))
                    .doesNotContain("/" + file.replace("index.html", ""));
        });
    }

    @Test
    void what_a_page_says_to_machines_a_reader_sees_on_it() {
        SoftAssertions.assertSoftly(softly -> linkedData().forEach((file, data) -> {
            String words = site.page(file).text();
            names(data).forEach(name -> softly.assertThat(words).as(file).contains(name));
        }));
    }

    @Test
    void every_page_of_the_record_says_where_it_stands() {
        SoftAssertions.assertSoftly(softly -> listed().forEach(file -> {
            Document page = site.page(file);
            URI address = URI.create(page.select("link[rel=canonical]").attr("href"));
            List<String> shown = page.select(".breadcrumbs a").stream()
                    .map(crumb -> crumb.text() + " " + address.resolve(crumb.attr("href")))
                    .toList();
            softly.assertThat(things(data(page), "BreadcrumbList").stream()
                            .flatMap(list -> list.getAsJsonArray("itemListElement").asList().stream())
                            .map(JsonElement::getAsJsonObject)
                            .map(item -> item.get("name").getAsString() + " "
                                    + item.get("item").getAsString())
                            .toList())
                    .as(file)
                    .isEqualTo(shown);
        }));
    }

    @Test
    void each_kind_of_page_is_a_thing_that_machines_know() {
        Map<String, String> types = Map.of(
                "meeting", "Event",
                "version", "Report",
                "output", "Report",
                "person", "Person",
                "organisation", "Organization",
                "home", "WebSite");
        types.forEach((kind, type) -> assertThat(pages(kind))
                .as(kind)
                .isNotEmpty()
                .allSatisfy((file, page) -> {
                    JsonObject thing = things(data(page), type).get(0);
                    assertThat(thing.get("url").getAsString())
                            .isEqualTo(page.select("link[rel=canonical]").attr("href"));
                }));
    }

    @Test
    void a_meeting_is_an_event_on_its_day() {
        JsonObject event = things(data(site.page("bpf/cybersecurity/2017/meetings/04/index.html")), "Event")
                .get(0);

        assertThat(event.get("startDate").getAsString()).isEqualTo("2017-09-18");
        assertThat(event.get("eventAttendanceMode").getAsString())
                .isEqualTo("https://schema.org/OnlineEventAttendanceMode");
    }

    @Test
    void a_catalogue_is_a_dataset() {
        JsonObject dataset = things(data(site.page("bpf/cybersecurity/2017/contributions/index.html")), "Dataset")
                .get(0);

        assertThat(dataset.getAsJsonArray("distribution").asList())
                .extracting(file -> file.getAsJsonObject().get("contentUrl").getAsString())
                .containsExactly(
                        "https://intersessional.example/bpf/cybersecurity/2017/contributions/contributions.csv",
                        "https://intersessional.example/bpf/cybersecurity/2017/contributions/contributions.json");
    }

    private static List<String> listed() {
        return built.plan().pages().stream()
                .filter(PlannedPage::listed)
                .map(page -> page.path().outputFile())
                .toList();
    }

    private static Map<String, JsonObject> linkedData() {
        Map<String, JsonObject> all = new HashMap<>();
        listed().forEach(file -> all.put(file, data(site.page(file))));
        return all;
    }

    private static JsonObject data(Document page) {
        return JsonParser.parseString(
                        page.select("script[type=application/ld+json]").first().data())
                .getAsJsonObject();
    }

    private static List<JsonObject> things(JsonObject data, String type) {
        return data.getAsJsonArray("@graph").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(thing -> thing.get("@type").getAsString().equals(type))
                .toList();
    }

    /** Every name of a thing, at any depth; of one that is put together, each part. */
    private static Stream<String> names(JsonElement element) {
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream().flatMap(CitingTest::names);
        }
        if (!element.isJsonObject()) {
            return Stream.empty();
        }
        JsonObject thing = element.getAsJsonObject();
        Stream<String> own =
                thing.has("name") ? Stream.of(thing.get("name").getAsString().split(", ")) : Stream.empty();
        return Stream.concat(
                own, thing.entrySet().stream().map(Map.Entry::getValue).flatMap(CitingTest::names));
    }
}
