package org.rapporteur.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What readers load beside the pages: the files under {@code assets/}; one style sheet, {@code site.css}, made of those of
 * {@code styles/} and then of the components; and one script, {@code site.js}, made of those of {@code scripts/} and then of
 * the components; each by name.
 */
final class ThemeAssets {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(url\\(\\s*[\"']?)([^\"')\\s]+)");

    private final Theme theme;

    private ThemeAssets(Theme theme) {
        this.theme = theme;
    }

    /** By the name below {@code assets/}, without the fingerprint. */
    static Map<String, ThemeAsset> of(Theme theme) {
        ThemeAssets assets = new ThemeAssets(theme);
        Map<String, ThemeAsset> all = new TreeMap<>();
        theme.files().forEach((path, bytes) -> {
            if (path.startsWith(Theme.ASSETS) && !path.endsWith(".css")) {
                assets.add(all, path.substring(Theme.ASSETS.length()), path.endsWith(".js") ? script(bytes) : bytes);
            }
        });
        assets.add(all, "site.js", script(bytes(assets.joined("scripts/", ".js"))));
        // Styles come last, since they name the others.
        Map<String, ThemeAsset> named = Map.copyOf(all);
        theme.files().forEach((path, bytes) -> {
            if (path.startsWith(Theme.ASSETS) && path.endsWith(".css")) {
                String style = new String(bytes, StandardCharsets.UTF_8);
                assets.add(all, path.substring(Theme.ASSETS.length()), bytes(CompactStyle.of(renamed(style, named))));
            }
        });
        assets.add(all, "site.css", bytes(CompactStyle.of(renamed(assets.joined("styles/", ".css"), named))));
        return all;
    }

    /** Without comments and indentation; no text of the shipped scripts goes over a line. */
    private static byte[] script(byte[] bytes) {
        String script = new String(bytes, StandardCharsets.UTF_8);
        return bytes(script.replaceAll("(?m)^[ \\t]+", "").replaceAll("(?m)^(//.*)?\\n", ""));
    }

    private void add(Map<String, ThemeAsset> all, String name, byte[] bytes) {
        all.put(name, ThemeAsset.of(name, bytes));
    }

    private String joined(String folder, String ending) {
        return joinedFrom(folder, ending) + joinedFrom("components/", ending);
    }

    private String joinedFrom(String folder, String ending) {
        return theme.files().keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .sorted()
                .map(path -> theme.template(path).orElseThrow())
                .collect(Collectors.joining());
    }

    /** The style with the published names of the files that it loads; all of them stand beside it. */
    private static String renamed(String style, Map<String, ThemeAsset> assets) {
        return ADDRESS.matcher(style).replaceAll(url -> {
            ThemeAsset asset = assets.get(url.group(2));
            String name = asset == null ? url.group(2) : asset.path().substring(Theme.ASSETS.length());
            return Matcher.quoteReplacement(url.group(1) + name);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
