package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class EclipseTest {

    /** Else Eclipse shows an error at every project that runs one: “Plugin execution not covered by lifecycle configuration”. */
    @Test
    void eclipse_is_told_to_leave_every_goal_to_maven() throws IOException {
        Document mapping = xml("/META-INF/m2e/lifecycle-mapping-metadata.xml");
        List<String> goals =
                xml("/META-INF/maven/plugin.xml").select("mojo > goal").eachText();
        assertThat(mapping.select("pluginExecutionFilter > goals > goal").eachText())
                .isNotEmpty()
                .containsExactlyElementsOf(goals.stream()
                        .filter(goal -> !goal.equals("help"))
                        .sorted()
                        .toList());
        assertThat(mapping.select("action > ignore")).hasSize(1);
    }

    private static Document xml(String resource) throws IOException {
        try (InputStream stream = EclipseTest.class.getResourceAsStream(resource)) {
            return Jsoup.parse(stream, "UTF-8", "", Parser.xmlParser());
        }
    }
}
