package org.rapporteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Edits of a content folder and its templates, of every kind that editors and designers make. */
final class RandomEdits {

    private static final int KINDS = 11;

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    /**
     * Makes one.
     *
     * @return what it was, for who wants to know
     */
    String one(Path content, Path templates, int round) throws IOException {
        List<String> documents = SiteFolder.files(content).stream()
                .filter(file -> file.endsWith(".md"))
                .toList();
        String file = documents.get(random.nextInt(documents.size()));
        Path path = content.resolve(file);
        String text = Files.readString(path);
        int kind = random.nextInt(KINDS);
        switch (kind) {
            case 0, 1 -> Files.writeString(path, text + "\nMore of it, " + round + ".\n");
            case 2 -> Files.writeString(path, text.replaceFirst("\ntitle: .*", "\ntitle: Called otherwise " + round));
            case 3 -> Files.writeString(path, text + "\n\n[Here](/index.md) and [there](/about.md), " + round + ".\n");
            case 4 -> register(content.resolve("site.yaml"), "roles", "[Convener, Role " + round + "]");
            case 5 ->
                Files.writeString(
                        content.resolve("page-" + round + ".md"),
                        "---\ntype: page\ntitle: Page " + round + "\n---\n\nText.\n");
            case 6 -> Files.move(path, path.resolveSibling("moved-" + round + ".md"));
            case 7 ->
                Files.writeString(
                        content.resolve("people.yaml"),
                        "- name: Alice Adams\n  aliases: [Person " + round + "]\n  country: FR\n");
            case 8 -> Files.writeString(content.resolve("file-" + round + ".txt"), "File " + round);
            case 9 -> Files.writeString(templates.resolve("404.ftlh"), "<p>Gone, ${site.title}, " + round + "</p>\n");
            default -> Files.deleteIfExists(content.resolve("page-" + (round - 1) + ".md"));
        }
        return "round " + round + ", kind " + kind + ", " + file;
    }

    private static void register(Path file, String key, String value) throws IOException {
        Files.writeString(
                file, key + ": " + value + "\n" + Files.readString(file).replaceAll("(?m)^" + key + ":.*\n", ""));
    }
}
