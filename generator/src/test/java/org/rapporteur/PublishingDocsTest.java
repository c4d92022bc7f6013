package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's first hour says what is so. Its recipes for servers are run by {@code RecipesIT}, its Maven by real Maven runs. */
class PublishingDocsTest {

    private static final Path DOCS = Path.of("docs/publishing.md");

    @TempDir
    Path scratch;

    @Test
    void what_is_to_be_pasted_into_site_yaml_does_what_is_said_of_it() throws IOException {
        String keys = blocks("yaml").get(0);
        write("content/site.yaml", "title: Record\n" + keys);
        write("content/index.md", "---\ntype: home\ntitle: Record\n---\n\nWelcome.\n");
        SiteRun run = SiteRun.of(SiteRun.request(scratch, new Properties()), new Properties(), scratch.resolve("out"));

        assertThat(run.findings()).isEmpty();
        Document home = Jsoup.parse(SiteFolder.read(run.output().resolve("index.html")));
        assertThat(link(home, "Edit this page"))
                .isEqualTo("https://github.com/example/record/edit/main/content/index.md");
        assertThat(link(home, "History of this page"))
                .isEqualTo("https://github.com/example/record/commits/main/content/index.md");
        assertThat(link(home, "Ask for a correction")).startsWith("https://github.com/example/record/issues/new?");
        assertThat(SiteFolder.read(run.output().resolve("sitemap.xml")))
                .contains("<loc>https://example.github.io/record/</loc>");
    }

    private static String link(Document page, String words) {
        return page.select("footer a").stream()
                .filter(link -> link.text().equals(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void the_names_to_look_for_are_those_of_the_workflow() throws IOException {
        String workflow = Files.readString(Path.of("../.github/workflows/site.yml"));

        assertThat(Files.readString(DOCS)).contains("run “Site”").contains("**Check and make the site**");
        assertThat(workflow).contains("\nname: Site\n").contains("    name: Check and make the site\n");
    }

    @Test
    void every_maven_command_is_one_that_the_readme_names() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        List<String> commands = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("mvn "))
                .toList();

        assertThat(commands)
                .hasSize(3)
                .allSatisfy(command -> assertThat(command.split(" "))
                        .allMatch(word -> readme.contains(word.replace("rapporteur:", ""))));
    }

    @Test
    void every_link_of_the_page_leads_to_a_file() throws IOException {
        Stream<String> links = Pattern.compile("]\\((?!https:)([^)#]+)[^)]*\\)")
                .matcher(Files.readString(DOCS))
                .results()
                .map(link -> link.group(1));

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(DOCS.resolveSibling(link)).exists());
    }

    /** The blocks of the steps, which are indented below their number. */
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^   ```" + language + "\n(.*?)^   ```$")
                .matcher(Files.readString(DOCS))
                .results()
                .map(block -> block.group(1).replaceAll("(?m)^   ", ""))
                .toList();
    }

    private void write(String file, String text) {
        SiteRun.write(scratch.resolve(file), text);
    }
}
