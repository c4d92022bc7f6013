package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The browser does pretend what the other tests rely on. */
@Browsed
class ReadersIT {

    @Test
    void there_is_a_page_of_every_template(Site site) throws IOException {
        assertThat(templates())
                .hasSizeGreaterThan(20)
                .allSatisfy(kind -> assertThat(site.pages(kind)).as(kind).isNotEmpty());
    }

    @Test
    void it_is_dark_in_the_dark(Site site) {
        String paper = "return getComputedStyle(document.body).backgroundColor";

        assertThat(site.open("/").<String>ask(paper)).isEqualTo("rgb(255, 255, 255)");
        assertThat(site.dark().open("/").<String>ask(paper)).isNotEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void a_phone_is_narrow_and_touched(Site site) {
        assertThat(site.phone()
                        .open("/")
                        .<Boolean>ask("return innerWidth === 320 && matchMedia('(pointer: coarse)').matches"))
                .isTrue();
    }

    @Test
    void text_grows_with_its_reader(Site site) {
        assertThat(site.textSize(32)
                        .open("/")
                        .<String>ask("return getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo("32px");
    }

    @Test
    void without_scripts_none_runs(Site site) {
        String scripted = "return document.documentElement.classList.contains('scripted')";

        assertThat(site.open("/").<Boolean>ask(scripted)).isTrue();
        assertThat(site.withoutScripts().open("/").<Boolean>ask(scripted)).isFalse();
    }

    @Test
    void colours_are_forced(Site site) {
        assertThat(site.forcedColours().open("/").<Boolean>ask("return matchMedia('(forced-colors: active)').matches"))
                .isTrue();
    }

    /** The names of the page templates; the layout is none. */
    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../templates"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ftlh") && !name.equals("layout.ftlh"))
                    .map(name -> name.replace(".ftlh", ""))
                    .sorted()
                    .toList();
        }
    }
}
