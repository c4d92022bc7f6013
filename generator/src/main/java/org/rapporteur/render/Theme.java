package org.rapporteur.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;

/**
 * The files of the theme: the shipped ones, each replaced by a project's file of the same name where there is one (plugin,
 * “Goals”). All are in memory, so that no template can reach a file that is not the theme's.
 *
 * @param files by path below the template folder, with forward slashes
 * @param diagnostics what is wrong with the project's files
 */
public record Theme(Map<String, byte[]> files, List<Diagnostic> diagnostics) {

    /** How findings name the template folder. */
    public static final String FOLDER = "templates";

    private static final String ASSETS = "assets/";
    private static final String STYLE = "assets/site.css";

    public Theme {
        files = Map.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The shipped theme with a project's changes. */
    public static Theme of(Optional<Path> project) {
        Findings findings = new Findings();
        Map<String, byte[]> files = new TreeMap<>(ShippedTheme.files());
        project.ifPresent(folder -> files.putAll(ThemeFolder.read(folder, findings)));
        return new Theme(files, findings.list());
    }

    /** The text of a template. */
    Optional<String> template(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * What readers load beside the pages: the files under {@code assets/}, and one style sheet, made of those of
     * {@code styles/} and then of the components, each by name.
     */
    public Map<String, byte[]> assets() {
        Map<String, byte[]> assets = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(ASSETS)) {
                assets.put(path, bytes);
            }
        });
        assets.put(STYLE, style().getBytes(StandardCharsets.UTF_8));
        return assets;
    }

    private String style() {
        return styles("styles/") + styles("components/");
    }

    private String styles(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(".css"))
                .sorted()
                .map(path -> template(path).orElseThrow())
                .collect(Collectors.joining());
    }
}
