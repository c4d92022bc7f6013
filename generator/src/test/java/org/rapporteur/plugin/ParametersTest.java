package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
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

    private Parameters parameters() {
        return new Parameters(base.toFile(), file("content"), null, null, false, null);
    }

    private File file(String name) {
        return base.resolve(name).toFile();
    }
}
