package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Request;
import org.rapporteur.model.SitePath;

class ReaderLinksTest {

    private static final String BODY = "Page: About {text} & us\r\nAddress: https://example.org/outputs/about/#p2\r\n"
            + "Text: “Lines + 100 %”\r\n\r\nWhat is wrong, and what should it say?\r\n";

    /** The second paragraph of a page with everything in its title that could break an address. */
    private static final ReaderLinks.Matter SECOND =
            ReaderLinks.Matter.of("About {text} & us", new SitePath("/about/"), "p2", "Lines\n+ 100 %");

    @TempDir
    Path content;

    @Test
    void a_site_that_names_nobody_has_no_link() throws IOException {
        assertThat(link("")).isEmpty();
    }

    @Test
    void a_repository_that_is_not_named_takes_no_issue() throws IOException {
        assertThat(link("corrections: repository")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"who+what@example.org", "mailto:who+what@example.org"})
    void a_mail_has_subject_and_text_filled_in(String to) throws IOException {
        String link = link("corrections: " + to).orElseThrow();

        assertThat(link).startsWith("mailto:who%2Bwhat@example.org?subject=Correction%3A%20About");
        assertThat(field(link, "subject")).isEqualTo("Correction: About {text} & us, paragraph 2");
        assertThat(field(link, "body")).isEqualTo(BODY);
    }

    @Test
    void a_mail_address_adds_no_field_of_its_own() throws IOException {
        assertThat(link("corrections: a@b.org?bcc=c").orElseThrow()).startsWith("mailto:a@b.org%3Fbcc%3Dc?subject=");
    }

    @ParameterizedTest
    @CsvSource({
        "github, https://git.example/igf/issues/new?, title, body",
        "forgejo, https://git.example/igf/issues/new?, title, body",
        "gitlab, https://git.example/igf/-/issues/new?, issue[title], issue[description]"
    })
    void a_new_issue_is_opened_as_its_host_takes_it(String host, String page, String title, String body)
            throws IOException {
        String link = link(repository("host: " + host)).orElseThrow();

        assertThat(link).startsWith(page);
        assertThat(field(link, title)).isEqualTo("Correction: About {text} & us, paragraph 2");
        assertThat(field(link, body)).isEqualTo(BODY);
    }

    @Test
    void another_host_has_its_own_pattern() throws IOException {
        String pattern = "issue: \"{url}/report?on={branch}&file={path}&what={subject}\"";

        assertThat(link(repository("host: other, " + pattern)))
                .contains("https://git.example/igf/report?on=main&file=content%2Fabout.md"
                        + "&what=Correction%3A%20About%20%7Btext%7D%20%26%20us%2C%20paragraph%202");
        assertThat(link(repository("host: other"))).isEmpty();
    }

    @Test
    void an_address_has_its_holes_filled_once() throws IOException {
        assertThat(link("corrections: \"https://form.example/?t={title}&a={address}&n={paragraph}&q={text}&x={x}\""))
                .contains("https://form.example/?t=About%20%7Btext%7D%20%26%20us"
                        + "&a=https%3A%2F%2Fexample.org%2Foutputs%2Fabout%2F%23p2&n=2"
                        + "&q=Lines%20%2B%20100%20%25&x=%7Bx%7D");
    }

    @Test
    void a_comment_goes_where_the_version_wants_it_else_where_the_site_does() throws IOException {
        assertThat(comment("comments: all@example.org", Optional.of("draft@example.org"), true))
                .startsWith("mailto:draft@example.org?subject=Comment%3A%20About");
        assertThat(comment("comments: all@example.org", Optional.empty(), true)).startsWith("mailto:all@example.org?");
        assertThat(comment("corrections: all@example.org", Optional.empty(), true))
                .isEmpty();
    }

    @Test
    void a_comment_has_paragraph_address_and_first_words_filled_in() throws IOException {
        String link = comment(
                "comments: repository\nrepository: {url: \"https://git.example/igf\", host: github}",
                Optional.empty(),
                true);

        assertThat(field(link, "title")).isEqualTo("Comment: About {text} & us, paragraph 2");
        assertThat(field(link, "body"))
                .isEqualTo(BODY.replace("What is wrong, and what should it say?", "Your comment:"));
    }

    @Test
    void an_address_that_nothing_can_be_filled_into_is_offered_for_the_page_alone() throws IOException {
        Optional<String> to = Optional.of("https://lists.example.org/igf");

        assertThat(comment("", to, false)).isEqualTo("https://lists.example.org/igf");
        assertThat(comment("", to, true)).isEmpty();
    }

    private String comment(String keys, Optional<String> to, boolean onParagraph) throws IOException {
        ReaderLinks.Matter page = ReaderLinks.Matter.of("About", new SitePath("/about/"));
        return links(keys).comment(onParagraph ? SECOND : page, to).orElse("");
    }

    private static String repository(String rest) {
        return "corrections: repository\nrepository: {url: \"https://git.example/igf\", " + rest + "}";
    }

    private Optional<String> link(String keys) throws IOException {
        Optional<String> link = links(keys).correction(SECOND);
        link.ifPresent(URI::create);
        return link;
    }

    private ReaderLinks links(String keys) throws IOException {
        Files.writeString(
                content.resolve("site.yaml"), "title: A site\nbase-url: https://example.org/outputs/\n" + keys + "\n");
        Files.writeString(content.resolve("about.md"), "---\ntype: page\ntitle: About\n---\n\n2. Lines\n");
        var built =
                Build.of(new Request(content, "content", Optional.empty(), Optional.empty(), false, Optional.empty()));
        return new ReaderLinks(built.plan().edition().record(), "content");
    }

    private static String field(String link, String name) {
        for (String field : URI.create(link)
                .getRawSchemeSpecificPart()
                .replaceFirst("^[^?]*\\?", "")
                .split("&")) {
            String[] parts = field.split("=", 2);
            if (decoded(parts[0]).equals(name)) {
                return decoded(parts[1]);
            }
        }
        return "";
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
