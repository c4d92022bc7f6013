package org.rapporteur.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static final String ASSETS = "assets/";

    public Theme {
        files = Map.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The shipped theme with a project's changes. */
    public static Theme of(Optional<Path> project) {
        Findings findings = new Findings();
        Map<String, byte[]> files = new TreeMap<>(ShippedTheme.files());
        project.ifPresent(folder -> files.putAll(ThemeFolder.read(folder, files, findings)));
        return new Theme(files, findings.list());
    }

    /** The theme with one more file. */
    public Theme with(String path, byte[] bytes) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(path, bytes);
        return new Theme(more, diagnostics);
    }

    /** Whether it has the same files, to the byte. */
    public boolean isOf(Theme other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }

    /**
     * One of the files that readers load.
     *
     * @param name below {@code assets/}, without the fingerprint
     */
    public ThemeAsset asset(String name) {
        return ThemeAssets.of(this).get(name);
    }

    /** The text of a template. */
    Optional<String> template(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** What readers load beside the pages, by its path in the published folder. */
    public Map<String, byte[]> assets() {
        return ThemeAssets.of(this).values().stream()
                .collect(Collectors.toMap(ThemeAsset::path, ThemeAsset::bytes, (one, same) -> one, TreeMap::new));
    }

    /** The addresses that no document or file can have: those of the assets, and the same without a fingerprint. */
    public Set<String> taken() {
        Map<String, ThemeAsset> assets = ThemeAssets.of(this);
        return Stream.concat(
                        assets.keySet().stream().map(name -> ASSETS + name),
                        assets.values().stream().map(ThemeAsset::path))
                .collect(Collectors.toSet());
    }
}
