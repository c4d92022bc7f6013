package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/** Templates may lay out: what else one tries is refused or stopped, and said in words. */
class HostileTemplatesTest {

    private static final String PAGE = "---\ntype: page\ntitle: A page\n---\n\nText.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_site_of_two_pages() {
        write("content/site.yaml", "title: A record\nbase-url: https://example.org/\n");
        write("content/about.md", PAGE);
        write("content/contact.md", PAGE);
        write("secret.txt", "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?\n new()(\"java.io.File\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?<#-- -->new()}",
                "${page?api.class}",
                "${page?<#-- -->api.class}",
                "${page?has_api?c}",
                "${page.class}",
                "${page.class.name}",
                "${page.getClass()}",
                "${page['class']}",
                "${site.class.protectionDomain.codeSource.location}",
                "${page.class.module.classLoader.getResource('/')}",
                "${page.title.class}",
                "${page.breadcrumbs.class}",
                "${page.breadcrumbs[0].getClass().forName('java.lang.Runtime')}",
                "${page.hashCode}",
                "${\"1+1\"?eval}",
                "${\"1+1\"? eval}",
                "${\"1+1\"?<#-- -->eval}",
                "${\"1+1\"?<!-- -->eval}",
                "${\"1+1\"?[#-- --]eval}",
                "${\"{}\"?eval_json}",
                "${\"{}\"?evalJson}",
                "<#assign x=\"${1+1}\"?interpret><@x/>",
                "<@\"x\"?interpret/>",
                "${page.title?no_esc}",
                "${page.title?noEsc}",
                "${page.title?<#-- -->no_esc}",
                "<#noautoesc>${page.title}</#noautoesc>",
                "<#outputformat 'plainText'>${page.title}</#outputformat>",
                "<#ftl output_format='plainText'>${page.title}",
                "[#ftl auto_esc=false]${page.title}"
            })
    void a_template_cannot_run(String template) throws IOException {
        write("templates/page.ftlh", template);
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.now}",
                "${ . now?iso_utc}",
                "<#assign today=.now>${today?date}",
                "<#if .now?long gt 0>x</#if>",
                "${(.now)?date}",
                "${page.nothing!.now}",
                "${.<#-- -->now}",
                "${<#-- -->.now?long}",
                "<#if (1795474000000>.now?long)>x</#if>",
                "${\"\\x24{.n\\x6fw?long}\"}"
            })
    void a_template_knows_no_clock(String template) throws IOException {
        write("templates/page.ftlh", template);
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#setting locale='ar'>${1234.5?string.number}",
                "<#setting number_format='currency'>${1}",
                "${\"\\x24{'<i>x</i>'?n\\x6f_esc}\"}"
            })
    void a_template_does_not_write_as_another_country_does_nor_hide_what_it_does(String template) throws IOException {
        write("templates/page.ftlh", template);
        assertRefused();
    }

    @Test
    void a_full_stop_is_no_clock() throws IOException {
        write("templates/page.ftlh", "<p>${page.title}. now and then<#-- a comment -->.<#-- another --> ...now</p>");
        assertThat(run()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"2017-09-18\"?date.iso?string.short}",
                "${\"2017-09-18T00:00:00Z\"?datetime.iso?string.long}",
                "${\"10:00\"? time(\"HH:mm\")}",
                "${0?number_to_date?string.short}",
                "${0?numberToDatetime?string.full}",
                "<#if \"2017\"?date_if_unknown == \"2018\"?dateIfUnknown>x</#if>",
                "<#if \"2017-09-18\"?date==\"2018-09-18\"?date>x</#if>"
            })
    void a_template_has_java_write_no_date(String template) throws IOException {
        write("templates/page.ftlh", template);
        assertRefused();
    }

    @Test
    void a_date_in_an_address_or_a_sentence_is_none_of_java() throws IOException {
        write("templates/page.ftlh", "<p><a href=\"/search/?date=2017\">${page.title}</a> Late? Time will tell.</p>");
        assertThat(run()).isEmpty();
    }

    /** The order of Java's own maps is another in each process. */
    @Test
    void what_a_page_has_is_listed_in_one_order() throws IOException {
        write("templates/404.ftlh", "<p>${.data_model?keys?join(\" \")}</p>");
        assertThat(run()).isEmpty();
        assertThat(Files.readString(folder.resolve("output/404.html")))
                .contains("<p>asset linkedData notFound page site</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"/etc/passwd\">",
                "<#include \"../secret.txt\">",
                "<#include \"../../../../../../../../etc/passwd\">",
                "<#include \"%2e%2e/secret.txt\">",
                "<#include \"..\\\\secret.txt\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"http://example.org/\">",
                "<#include \"classpath:/org/rapporteur/build/Build.class\">",
                "<#include \"/../content/about.md\" parse=false>",
                "<#import \"../secret.txt\" as x>",
                "<#include \"secret.ftlh\">",
                "<#include \"folder/secret.txt\">",
                "<#assign x = .get_optional_template('../secret.txt')><@x.include/>"
            })
    void a_template_reaches_no_file_but_templates(String template) throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.createSymbolicLink(folder.resolve("templates/secret.ftlh"), Path.of("../secret.txt"));
        Files.createSymbolicLink(folder.resolve("templates/folder"), folder);
        write("templates/page.ftlh", template);
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.nothing.at.all}",
                "${1/0}",
                "${'a'?number}",
                "${page.title?string.x}",
                "${page}",
                "${page.breadcrumbs}",
                "<#stop \"no\">",
                "<#include \"/page.ftlh\">",
                "<#list page as x></#list>",
                "<@x/>",
                "<#nested>",
                "</#if>",
                "<#if>",
                "${",
                "${'\\u'}",
                "<#macro m><@m/></#macro><@m/>",
                "<#list 1.. as i></#list>",
                "\u0000<#",
                "${.error}"
            })
    void a_mistake_in_a_template_is_said_in_words(String template) throws IOException {
        write("templates/page.ftlh", template + "${x}");
        assertRefused();
    }

    @Test
    void a_component_that_cannot_be_parsed_is_named_once_for_all_who_use_it() throws IOException {
        write("templates/components/link/link.ftlh", "<#macro link>\n</#if>\n");
        assertThat(assertRefused()).containsExactly(new Position("templates/components/link/link.ftlh", 2, 1));
    }

    @Test
    void a_theme_carries_no_script_in_its_pictures() throws IOException {
        write("templates/assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        assertThat(run()).extracting(Diagnostic::rule).containsExactly(Rule.REFUSED_FILE);
    }

    @Test
    void what_stands_in_a_template_for_the_case_that_something_is_missing_is_no_trouble() throws IOException {
        write("templates/page.ftlh", "<#attempt>${page.nothing}<#recover>Nothing.</#attempt>");
        assertThat(run()).isEmpty();
        assertThat(folder.resolve("output/about/index.html")).content().endsWith("Nothing.");
    }

    /** Nothing is published, and every finding is one that somebody can read. Where, by file. */
    private List<Position> assertRefused() throws IOException {
        List<Diagnostic> found = run();
        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.position().file()).startsWith("templates/");
            assertThat(finding.message() + finding.hint())
                    .doesNotContain("\tat ", ".java:", "Exception", "Caused by", "secret.txt\n", "root:");
        });
        assertThat(folder.resolve("output")).doesNotExist();
        return found.stream().map(Diagnostic::position).toList();
    }

    private List<Diagnostic> run() throws IOException {
        return new Generation(Build.of(SiteRun.request(folder, new Properties())), "Rapporteur test")
                .into(folder.resolve("output"), false)
                .report()
                .diagnostics();
    }

    private void write(String file, String text) {
        SiteRun.write(folder.resolve(file), text);
    }
}
