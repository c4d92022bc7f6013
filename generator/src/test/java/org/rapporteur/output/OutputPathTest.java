package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.output.Sites.neighbours;
import static org.rapporteur.output.Sites.publish;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/..", "./a", "a\\b", "a\0b", "C:/a", "c:a"
            })
    void a_path_that_does_not_stay_inside_is_no_file_of_a_site(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutputFile(path, Content.text("")))
                .withMessageContaining("\"" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b.html", "..a/b..", ".nojekyll", "a b/ü.html", "ab:c"})
    void any_other_path_is(String path) {
        assertThat(new OutputFile(path, Content.text("")).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "a/index.html, a/index.html",
        "a/Index.html, a/index.html",
        "a/ÉTÉ.html, a/été.html",
        "a/e\u0301.html, a/é.html",
        "a, a/index.html",
        "A/one.html, a/two.html",
        "Manifest.JSON, index.html",
        "manifest.json/index.html, index.html",
    })
    void two_files_for_one_place_are_refused_whatever_their_order(String one, String other) throws Exception {
        Path folder = temp.resolve("site");
        for (String[] files : new String[][] {{one, "1", other, "2"}, {other, "2", one, "1"}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> publish(folder, files))
                    .withMessageContaining("\"" + one + "\"");
            assertThat(folder).doesNotExist();
            assertThat(neighbours(folder)).isEmpty();
        }
    }

    @Test
    void both_are_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish(temp.resolve("site"), "b/x.html", "", "B/X.html", ""))
                .withMessageContainingAll("\"b/x.html\"", "\"B/X.html\"");
    }
}
