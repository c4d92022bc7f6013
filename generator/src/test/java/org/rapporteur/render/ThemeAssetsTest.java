package org.rapporteur.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;

class ThemeAssetsTest {

    @Test
    void a_file_is_published_under_a_name_that_changes_with_its_bytes() {
        assertThat(path("mark.svg", "<svg/>"))
                .matches("assets/mark\\.[0-9a-f]{10}\\.svg")
                .isNotEqualTo(path("mark.svg", "<svg />"));
    }

    private static String path(String name, String text) {
        return assets(Map.of("assets/" + name, text.getBytes(UTF_8))).get(name).path();
    }

    private static Map<String, ThemeAsset> assets(Map<String, byte[]> files) {
        return ThemeAssets.of(new Theme(files, List.of()));
    }

    @Test
    void a_style_loads_files_by_their_published_names() {
        Map<String, ThemeAsset> assets = assets(Map.of(
                "assets/mark.svg", "<svg/>".getBytes(UTF_8),
                "styles/1-base.css", "a{background:url('mark.svg')}b{background:url(other.png)}".getBytes(UTF_8)));
        String mark = assets.get("mark.svg").path().substring("assets/".length());

        assertThat(new String(assets.get("site.css").bytes(), UTF_8))
                .isEqualTo("a{background:url('" + mark + "')}b{background:url(other.png)}\n");
    }

    @Test
    void styles_and_scripts_are_joined_by_name_the_components_last() {
        Map<String, ThemeAsset> assets = assets(Map.of(
                "components/a/a.js", "3".getBytes(UTF_8),
                "scripts/2.js", "2".getBytes(UTF_8),
                "scripts/1.js", "1".getBytes(UTF_8),
                "components/a/a.css", "b".getBytes(UTF_8),
                "styles/1.css", "a".getBytes(UTF_8)));

        assertThat(new String(assets.get("site.js").bytes(), UTF_8)).isEqualTo("123");
        assertThat(new String(assets.get("site.css").bytes(), UTF_8)).isEqualTo("ab\n");
    }

    @Test
    void a_project_brings_no_script(@TempDir Path project) throws Exception {
        Files.createDirectories(project.resolve("scripts"));
        Files.writeString(project.resolve("scripts/1-page.js"), "alert(1)");
        Files.createDirectories(project.resolve("assets"));
        Files.writeString(project.resolve("assets/mine.js"), "alert(1)");

        Theme theme = Theme.of(Optional.of(project));

        assertThat(theme.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "This is a script, and a theme brings none.", "This is a script, and a theme brings none.");
        assertThat(theme.files().values()).noneMatch(bytes -> new String(bytes, UTF_8).contains("alert"));
    }

    @Test
    void a_copy_of_the_shipped_scripts_is_no_script_of_the_project(@TempDir Path project) throws Exception {
        Files.createDirectories(project.resolve("scripts"));
        Files.write(
                project.resolve("scripts/1-page.js"),
                Theme.of(Optional.empty()).files().get("scripts/1-page.js"));

        assertThat(Theme.of(Optional.of(project)).diagnostics()).isEmpty();
    }
}
