package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Colours;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.page.PlannedPage;

/** The site of the repository's own content: every page of it is as a reader needs it, and the sources are on it. */
class RealSiteTest {

    private static final String MEETING_4 = "bpf/cybersecurity/2017/meetings/04/";
    private static final String OUTLINE = "bpf/cybersecurity/2016/outputs/report/outline-2016-09-19/";
    private static final String MEETING_5 = "bpf/cybersecurity/2016/meetings/05/";
    private static final String MEETING_6 = "bpf/cybersecurity/2016/meetings/06/";

    @TempDir
    static Path output;

    private static Built built;
    private static Generation.Outcome outcome;
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
        outcome = new Generation(built, "Rapporteur test").into(output.resolve("site"), false);
        assertThat(outcome.published()).as("a site, and not: %s", errors()).isPresent();
        site = new PublishedSite(output.resolve("site"));
    }

    private static List<String> errors() {
        ConsoleText console = new ConsoleText(built.lines(), Colours.NONE);
        return outcome.report().diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(console::of)
                .toList();
    }

    @Test
    void nothing_is_wrong_with_the_content() {
        assertThat(errors()).isEmpty();
        assertThat(site.pages()).hasSizeGreaterThan(100);
    }

    /** The report of 18 September 2017 speaks of 14 contributions beside a list of 17; an editor's note says so. */
    @Test
    void the_one_warning_is_meant() {
        assertThat(outcome.report().diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo(Rule.LIST_COUNT);
            assertThat(warning.message()).startsWith("The text says “14 contributions”, and the list has 17: ");
        });
    }

    @Test
    void every_page_is_valid_html() {
        assertThat(new PageValidity().errors(output.resolve("site"))).isEmpty();
    }

    @Test
    void the_checker_of_html_sees_a_mistake() {
        assertThat(new PageValidity()
                        .errors("a.html", "<!DOCTYPE html><html lang=en><title>A</title><p><div id=a id=b>"))
                .isNotEmpty();
    }

    @Test
    void every_link_within_the_site_leads_somewhere() {
        assertThat(site.deadLinks()).isEmpty();
    }

    @Test
    void links_that_leave_are_marked_and_nothing_is_loaded_from_elsewhere() {
        each((file, page, softly) -> {
            for (Element link : page.select("a[href]")) {
                softly.assertThat(link.attr("rel").contains("external") || isOfTheRepository(link))
                        .as("%s: %s", file, link)
                        .isEqualTo(!PublishedSite.isOurs(link.attr("href")));
            }
            for (Element loaded : page.select("[src], link[rel=stylesheet], link[rel=icon]")) {
                String target = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
                softly.assertThat(PublishedSite.isOurs(target))
                        .as("%s: %s", file, loaded)
                        .isTrue();
            }
            softly.assertThat(page.select(
                            "script:not([integrity]):not([type=application/ld+json]), [style], [onclick], iframe"))
                    .as(file)
                    .isEmpty();
        });
    }

    private static boolean isOfTheRepository(Element link) {
        return link.text().matches("Edit this page|History of this page|Ask for a correction.*");
    }

    @Test
    void every_page_has_one_first_heading_and_skips_no_level() {
        each((file, page, softly) -> {
            softly.assertThat(page.select("h1")).as("%s: h1", file).hasSize(1);
            int level = 1;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.tagName().charAt(1) - '0';
                softly.assertThat(next).as("%s: %s", file, heading).isLessThanOrEqualTo(level + 1);
                softly.assertThat(heading.text()).as("%s: %s", file, heading).isNotBlank();
                level = next;
            }
        });
    }

    @Test
    void every_id_of_a_page_is_its_only_one() {
        each((file, page, softly) -> {
            Set<String> seen = new HashSet<>();
            page.select("[id]")
                    .forEach(element -> softly.assertThat(seen.add(element.id()))
                            .as("%s: id “%s” again", file, element.id())
                            .isTrue());
        });
    }

    @Test
    void every_page_says_its_language_title_description_and_address() {
        each((file, page, softly) -> {
            softly.assertThat(page.select("html").attr("lang"))
                    .as("%s: lang", file)
                    .isNotBlank();
            softly.assertThat(page.title()).as("%s: title", file).contains("IGF Intersessional Outputs");
            softly.assertThat(page.select("meta[name=description]").attr("content"))
                    .as("%s: description", file)
                    .isNotBlank();
            softly.assertThat(page.select("link[rel=canonical]").attr("href"))
                    .as("%s: canonical", file)
                    .startsWith("https://");
            softly.assertThat(page.select("main")).as("%s: main", file).hasSize(1);
        });
    }

    @Test
    void no_two_pages_have_one_title() {
        Map<String, List<String>> titles = site.pages().entrySet().stream()
                .filter(page -> page.getValue().select("meta[name=robots]").isEmpty())
                .collect(Collectors.groupingBy(
                        page -> page.getValue().title(), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

        assertThat(titles.values()).allSatisfy(files -> assertThat(files).hasSize(1));
    }

    @Test
    void every_feed_is_atom_with_what_atom_requires() {
        List<String> feeds = files().filter(file -> file.endsWith("feed.xml")).toList();

        assertThat(feeds).hasSizeGreaterThan(20);
        assertThat(feeds).allSatisfy(file -> {
            Document feed = xml(file);
            assertThat(feed.select("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
            assertThat(feed.select("feed > id").text()).startsWith("https://");
            assertThat(feed.select("feed > title").text()).isNotBlank();
            assertThat(feed.select("feed > updated").text()).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
            assertThat(feed.select("feed > author > name").text()).isNotBlank();
            assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith("/" + file);
            assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
            for (Element entry : feed.select("entry")) {
                assertThat(entry.select("id")).hasSize(1);
                assertThat(entry.select("title").text()).isNotBlank();
                assertThat(entry.select("updated").text()).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
                assertThat(entry.select("link[rel=alternate]")).hasSize(1);
                assertThat(fileOf(entry.select("link[rel=alternate]").attr("href")))
                        .isIn(site.pages().keySet());
            }
        });
    }

    @Test
    void the_site_map_lists_the_pages_that_may_be_indexed_and_no_others() {
        List<String> indexed = site.pages().entrySet().stream()
                .filter(page -> page.getValue().select("meta[name=robots]").isEmpty())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(xml("sitemap.xml").select("url > loc").eachText().stream().map(RealSiteTest::fileOf))
                .containsExactlyInAnyOrderElementsOf(indexed);
        assertThat(indexed)
                .containsExactlyInAnyOrderElementsOf(built.plan().pages().stream()
                        .filter(PlannedPage::listed)
                        .map(page -> page.path().outputFile())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Markus Kummer Facilitator",
                "Segun Olugbile Facilitator",
                "Anja Gengo IGF Secretariat",
                "Eleonora Mazzucchi IGF Secretariat",
                "Julio Balderrama",
                "Carina Birarda",
                "Marilyn Cade",
                "Maarten van Horenbeeck",
                "Andrew Cormack",
                "Peter Franco",
                "Dave Kissoondoyal",
                "Mallory Knodel",
                "Naveen Lakshman",
                "Wout de Natris",
                "Jesse Sowell",
                "Zakir Syed",
                "Akinremi Peter Taiwo"
            })
    void a_participant_of_the_meeting_of_2017_is_on_its_list(String words) {
        assertThat(site.page(MEETING_4 + "participants/index.html")
                        .select("main tbody tr")
                        .eachText())
                .anyMatch(row -> row.startsWith(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shredeep Rayamajhi",
                "Ben Wallis, Microsoft",
                "Bhuvanewari",
                "Foncham Denis Doh, Cameroon Internet Governance Organization",
                "Ji Haojun, Government of China",
                "United Nations Cuban Association",
                "Anita Sohan, Commonwealth Telecommunications Organisation (CTO)",
                "Mohit Saraswat",
                "Akinremi Peter Taiwo, African Civil Society on Information Society (ACSIS)",
                "Peter Micek, Access Now",
                "Naveen K. Lakshman",
                "Carina Birarda, ISOC Cybersecurity SIG",
                "Luisa Lobato",
                "Dave Kissoondoyal, IGF Mauritius",
                "U.M. Mbanaso, Centre for Cyberspace Studies, Nasarawa State University",
                "Amali De Silva-Mitchell",
                "Opeyemi Onifade, Africa ICT Alliance (AfICTA)"
            })
    void a_contribution_to_the_call_of_2017_is_in_its_annex_and_in_the_catalogue(String words) {
        for (String file :
                List.of(MEETING_4 + "contributions/index.html", "bpf/cybersecurity/2017/contributions/index.html")) {
            assertThat(site.page(file).select("ol.contributions > li").eachText())
                    .as(file)
                    .anyMatch(line -> line.contains(words));
        }
    }

    @Test
    void the_annexes_of_the_meeting_of_2017_have_as_many_lines_as_the_report() {
        assertThat(site.page(MEETING_4 + "participants/index.html").select("main tbody tr"))
                .hasSize(17);
        assertThat(site.page(MEETING_4 + "contributions/index.html").select("ol.contributions > li"))
                .hasSize(17);
        assertThat(site.page("bpf/cybersecurity/2016/contributions/index.html").select("ol.contributions > li"))
                .hasSize(17);
    }

    /** The beginning of every numbered paragraph of the three reports, and its number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                MEETING_5 + "|1|The fifth virtual meeting of the 2016 IGF Best Practice Forum",
                MEETING_5 + "|2|It was also reported by the Secretariat that two additional virtual meetings",
                MEETING_5 + "|3|A number of useful comments and suggestions were made during the open",
                MEETING_5 + "|4|Some stakeholders noted the importance of engagement with the law enforcement",
                MEETING_6 + "|1|The sixth virtual meeting of the 2016 IGF Best Practice Forum",
                MEETING_6 + "|2|It was explained that the draft document was primarily drafted using the",
                MEETING_6 + "|3|It was emphasized again that it was the BPFs intention to offer many points",
                MEETING_6 + "|4|A representative from the Freedom Online Coalition invited all involved in the BPF",
                MEETING_6 + "|5|A number of suggestions and issues were raised during the call (abbreviated",
                MEETING_4 + "|1|The IGF Best Practice Forum (BPF) on Cybersecurity held its fourth virtual",
                MEETING_4 + "|2|The meeting began with an overview of the contributions received in response",
                MEETING_4 + "|3|Maarten van Horenbeeck, the BPF's lead expert, then provided a brief analysis",
                MEETING_4 + "|4|Next steps for parsing the submissions were also discussed. All members",
                MEETING_4 + "|5|The Secretariat gave a quick update on outreach to IGF National and Regional",
                MEETING_4 + "|6|BPF Co-facilitator Segun Olugbile briefed participants on the organization",
                MEETING_4 + "|7|Finally, Jesse Sowell of the Messaging, Malware and Mobile Anti-Abuse Working",
                MEETING_4 + "|8|It was agreed that before the BPF's next meeting, group members should have"
            })
    void a_numbered_paragraph_of_the_reports_has_its_number_and_its_words(String paragraph) {
        String[] parts = paragraph.split("\\|");
        Element shown = site.page(parts[0] + "index.html").getElementById("p" + parts[1]);

        assertThat(shown.text()).startsWith(parts[1] + ". " + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "announcements/2015-03-04-draft-mail-to-nris/|http://mail.intgovforum.org/mailman/listinfo/bp_spam_intgovforum.org",
                "announcements/2015-03-04-draft-mail-to-nris/|Evolution of Internet Governance: Empowering Sustainable Development",
                "announcements/2017-01-25-outputs-published/|Aaron Hughes, Anri van der Spuy, Brian Gutterman, Constance Bommelaer",
                "announcements/2017-01-25-outputs-published/|Overcoming Barriers to Enable Women’s Meaningful Internet Access",
                OUTLINE + "|What are the typical roles and responsibilities of your/each of the stakeholder groups",
                OUTLINE + "|The general consensus coming from the session was that cybersecurity is everyone’s problem"
            })
    void the_words_of_the_other_sources_are_on_their_pages(String words) {
        String[] parts = words.split("\\|");

        assertThat(site.words(parts[0] + "index.html")).contains(parts[1]);
    }

    /** A check of every page that says all that it finds, not the first alone. */
    @FunctionalInterface
    private interface PageCheck {
        void of(String file, Document page, SoftAssertions softly);
    }

    private static void each(PageCheck check) {
        SoftAssertions.assertSoftly(softly -> site.pages().forEach((file, page) -> check.of(file, page, softly)));
    }

    private static Stream<String> files() {
        return SiteFolder.files(output.resolve("site")).stream();
    }

    /** Read twice: once by a parser that takes nothing but XML, once to be asked. */
    private static Document xml(String file) {
        Path path = output.resolve("site").resolve(file);
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path.toFile());
        } catch (Exception e) {
            throw new AssertionError(file + " is no XML: " + e.getMessage(), e);
        }
        return Jsoup.parse(SiteFolder.read(path), "", Parser.xmlParser());
    }

    private static String fileOf(String address) {
        String path = address.replaceFirst("^https://[^/]+/", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
