package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    private static final String[] SEGMENTS = {
        "a", "b", "2017", "04", "bpf", "joão", "王", "a b", "10:30", "x:y", "o'neill", "a&b", "q?", "h#h", "50%", "~",
        "a+b", "%41", "." + "x"
    };

    @ParameterizedTest
    @CsvSource({
        "/, /, ./",
        "/a/, /a/, ./",
        "/a/, /, ../",
        "/, /a/, a/",
        "/a/b/, /a/c/, ../c/",
        "/a/b/, /a/b/x.pdf, x.pdf",
        "/404.html, /a/, a/",
        "/a/, /b.pdf, ../b.pdf",
        "/, /10:30/, ./10:30/",
        "/a/, /10:30/, ../10:30/",
        "/ab/, /a/, ../a/",
        "/a/b/c/, /a/, ../../"
    })
    void links_are_relative_to_the_page(String from, String to, String link) {
        assertThat(new SitePath(from).relative(new SitePath(to))).isEqualTo(link);
    }

    /** Whatever the two paths and the base, a browser on the page that follows the link gets to the target. */
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://example.org/outputs/of the year/"})
    void a_relative_link_leads_to_its_target(String base) {
        URI root = URI.create(base.replace(" ", "%20"));
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            SitePath from = path(random);
            SitePath to = path(random);
            URI page = URI.create(root + from.encoded().substring(1));

            assertThat(page.resolve(from.relative(to)).getPath())
                    .as("%s to %s by “%s”", from, to, from.relative(to))
                    .isEqualTo(root.getPath() + to.value().substring(1));
        }
    }

    private static SitePath path(Random random) {
        String path = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> SEGMENTS[random.nextInt(SEGMENTS.length)] + "/")
                .collect(Collectors.joining("", "/", ""));
        return new SitePath(random.nextInt(4) > 0 ? path : path + SEGMENTS[random.nextInt(SEGMENTS.length)] + ".pdf");
    }

    @Test
    void the_pages_above_a_page_are_told_nearest_first() {
        assertThat(new SitePath("/a/b/c/").above()).extracting(SitePath::value).containsExactly("/a/b/", "/a/", "/");
        assertThat(new SitePath("/a/b.pdf").above()).extracting(SitePath::value).containsExactly("/a/", "/");
        assertThat(SitePath.HOME.above()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, index.html", "/a/b/, a/b/index.html", "/a/b.pdf, a/b.pdf", "/404.html, 404.html"})
    void a_page_is_the_index_of_its_folder(String path, String file) {
        assertThat(new SitePath(path).outputFile()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/", "//", "/a//b/"})
    void what_is_no_path_of_the_site_is_refused(String value) {
        assertThatThrownBy(() -> new SitePath(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bpf/", "/404.html", "/bpf/report.pdf", "/bpf/index.html/"})
    void what_stands_in_a_file_is_known_by_its_name(String path) {
        SitePath address = new SitePath(path);
        assertThat(SitePath.ofOutputFile(address.outputFile())).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bpf/index.html", "bpf//index.html", "//"})
    void no_file_has_a_name_with_an_empty_part(String file) {
        assertThat(SitePath.ofOutputFile(file)).isEmpty();
    }
}
