package org.rapporteur.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravellingPluginTest {

    @TempDir
    Path scratch;

    @Test
    void it_is_laid_out_as_maven_looks_for_it() throws IOException {
        Path jar = jar("META-INF/maven/org.rapporteur/rapporteur-maven-plugin/pom.xml");

        new TravellingPlugin(jar, "1.2.3").into(scratch.resolve("repository"));

        Path folder = scratch.resolve("repository/org/rapporteur/rapporteur-maven-plugin/1.2.3");
        assertThat(folder.resolve("rapporteur-maven-plugin-1.2.3.jar")).hasSameBinaryContentAs(jar);
        assertThat(folder.resolve("rapporteur-maven-plugin-1.2.3.pom")).hasContent("text");
        // That of “text”, by sha1sum.
        assertThat(folder.resolve("rapporteur-maven-plugin-1.2.3.pom.sha1"))
                .hasContent("372ea08cab33e71c02c651dbc83a474d32c676ea");
    }

    @Test
    void a_jar_that_is_not_the_plugin_is_refused() throws IOException {
        Path jar = jar("other");

        assertThatThrownBy(() -> new TravellingPlugin(jar, "1.2.3").into(scratch.resolve("repository")))
                .hasMessageContaining("has no META-INF/maven");
    }

    private Path jar(String entry) throws IOException {
        return jar(scratch.resolve("plugin.jar"), entry);
    }

    static Path jar(Path jar, String entry) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(entry));
            out.write("text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }
}
