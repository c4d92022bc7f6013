package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @TempDir
    Path base;

    @ParameterizedTest
    @CsvSource({
        "content/r, content is one of its sources.",
        "content, content is one of its sources.",
        "templates/r, templates is one of its sources.",
        "link/r, content is one of its sources.",
        "site-output, site-output is where the site goes.",
        "site-output/r, site-output is where the site goes."
    })
    void reports_among_the_sources_or_in_the_site_are_refused(String reports, String why) throws IOException {
        Files.createDirectories(base.resolve("content"));
        Files.createSymbolicLink(base.resolve("link"), base.resolve("content"));

        assertThatThrownBy(() -> parameters().separate("reports", file(reports), file("site-output")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The reports cannot be written to ")
                .hasMessageContaining(why)
                .hasMessageEndingWith("Choose another rapporteur.reports.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/rapporteur", "reports", "contents", "."})
    void reports_elsewhere_are_written(String reports) {
        assertThatCode(() -> parameters().separate("reports", file(reports), file("site-output")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        ".site.staging, templates",
        ".site.staging/content, templates",
        ".site.old, templates",
        ".site.lock, templates",
        "link, templates",
        "content, .site.staging",
        "content, .site.old/templates"
    })
    void sources_where_builds_stage_a_site_are_refused(String content, String templates) throws IOException {
        Files.createDirectories(base.resolve(".site.staging"));
        Files.createSymbolicLink(base.resolve("link"), base.resolve(".site.staging"));

        assertThatThrownBy(() -> parameters(content, file(templates)).separate(file("site")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The site cannot be written to ")
                .hasMessageContaining("for themselves")
                .hasMessageContaining("is one of its sources");
    }

    @Test
    void sources_beside_a_site_whose_names_only_begin_alike_are_read() {
        assertThatCode(() -> parameters(".site.stagings", file(".sites.old")).separate(file("site")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".site-output.staging", ".site-output.staging/r", ".site-output.old/r", ".site-output.lock"})
    void a_cache_and_reports_where_builds_stage_a_site_are_refused(String folder) {
        for (String name : List.of("cache", "reports")) {
            assertThatThrownBy(() -> parameters().separate(name, file(folder), file("site-output")))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageStartingWith("The " + name + " cannot be written to ")
                    .hasMessageEndingWith("Choose another rapporteur." + name + ".");
        }
    }

    private Parameters parameters() {
        return parameters("content", null);
    }

    private Parameters parameters(String content, File templates) {
        return new Parameters(base.toFile(), file(content), templates, null, false, null);
    }

    private File file(String name) {
        return base.resolve(name).toFile();
    }
}
