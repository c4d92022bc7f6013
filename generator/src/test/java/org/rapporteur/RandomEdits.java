package org.rapporteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Edits of a content folder and its templates, of every kind that editors and designers make, each kind as often. */
final class RandomEdits {

    /** Every kind once, or as many as {@code -Drapporteur.edits=500} says. */
    static final int COUNT = Integer.getInteger("rapporteur.edits", Kind.values().length);

    private static final String PAGE = "---\ntype: page\ntitle: Page %d\n---\n\nText.\n";

    private enum Kind {
        TEXT,
        LINKS,
        TITLE,
        MISTAKE,
        DOCUMENT_ADDED,
        DOCUMENT_MOVED,
        DOCUMENT_DELETED,
        REGISTER_CHANGED,
        SITE_RENAMED,
        REGISTER_ADDED,
        REGISTER_MOVED,
        REGISTER_DELETED,
        TEMPLATE_CHANGED,
        TEMPLATE_ADDED,
        TEMPLATE_MOVED,
        TEMPLATE_DELETED,
        ASSET_CHANGED,
        ASSET_ADDED,
        ASSET_MOVED,
        ASSET_DELETED
    }

    /**
     * One edit.
     *
     * @param words what it was, for who wants to know
     * @param touched files of the content folder, by path; none where templates alone were edited
     */
    record Edit(String words, Set<String> touched) {}

    private final Path content;
    private final Path templates;
    private final Random random;
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private final Map<Path, Optional<byte[]>> before = new HashMap<>();
    private int made;
    private boolean broken;

    RandomEdits(Path content, Path templates, long seed) {
        this.content = content;
        this.templates = templates;
        this.random = new Random(seed);
        // What is to be moved or deleted is there before.
        for (int file = 1; file < 4; file++) {
            SiteRun.write(content.resolve("there-" + file + ".txt"), "There " + file);
            SiteRun.write(templates.resolve("styles/there-" + file + ".css"), "p { left: " + file + "px; }\n");
        }
        SiteRun.write(templates.resolve("404.ftlh"), "<p>${site.title}</p>\n");
    }

    /** Whether there are more. */
    boolean areLeft() {
        return made < COUNT || broken;
    }

    /** Has the last one taken back by the next one, as whoever broke the site does. */
    void takeBack() {
        if (before.isEmpty()) {
            throw new IllegalStateException("what was whole is broken when it is as it was");
        }
        broken = true;
    }

    /** Makes one. */
    Edit next() throws IOException {
        return broken ? back() : one();
    }

    private Edit one() throws IOException {
        before.clear();
        made++;
        Kind kind = kind();
        switch (kind) {
            case TEXT -> replace(any(content, "md"), "\\z", "\nMore of it, " + made + ".\n");
            case LINKS ->
                replace(any(content, "md"), "\\z", "\n\n[Here](/index.md) and [there](/about.md), " + made + ".\n");
            case TITLE -> replace(any(content, "md"), "\ntitle: .*", "\ntitle: Called otherwise " + made);
            case MISTAKE -> replace(any(content, "md"), "\ntype: ", "\nsurprise: ");
            case DOCUMENT_ADDED -> write(content.resolve("page-" + made + ".md"), PAGE.formatted(made));
            case DOCUMENT_MOVED -> move(any(content, "md"), "moved-" + made + ".md");
            case DOCUMENT_DELETED -> delete(any(content, "md"));
            case REGISTER_CHANGED ->
                replace(content.resolve("site.yaml"), "\nroles: .*|\\z", "\nroles: [Convener, Role " + made + "]");
            case SITE_RENAMED -> replace(content.resolve("site.yaml"), "(?m)^title: .*", "title: Site " + made);
            case REGISTER_ADDED ->
                write(
                        content.resolve("people.yaml"),
                        "- name: Alice Adams\n  aliases: [Person " + made + "]\n  country: FR\n");
            case REGISTER_MOVED -> move(any(content, "yaml"), "_left-out-" + made + ".yaml");
            case REGISTER_DELETED -> delete(any(content, "yaml"));
            case TEMPLATE_CHANGED -> write(any(templates, "ftlh"), "<p>${site.title}, " + made + "</p>\n");
            case TEMPLATE_ADDED ->
                write(templates.resolve("styles/own-" + made + ".css"), "p { top: " + made + "px; }\n");
            case TEMPLATE_MOVED -> move(any(templates, "css"), "moved-" + made + ".css");
            case TEMPLATE_DELETED -> delete(any(templates, "css"));
            case ASSET_CHANGED -> write(any(content, "txt"), "File " + made);
            case ASSET_ADDED -> write(content.resolve("file-" + made + ".txt"), "File " + made);
            case ASSET_MOVED -> move(any(content, "txt"), "moved-" + made + ".txt");
            case ASSET_DELETED -> delete(any(content, "txt"));
        }
        return edit("edit " + made + ", " + kind);
    }

    private Edit back() throws IOException {
        broken = false;
        for (Map.Entry<Path, Optional<byte[]>> file : before.entrySet()) {
            if (file.getValue().isPresent()) {
                Files.write(file.getKey(), file.getValue().get());
            } else {
                Files.deleteIfExists(file.getKey());
            }
        }
        Edit edit = edit("edit " + made + " taken back");
        before.clear();
        return edit;
    }

    private Edit edit(String words) {
        return new Edit(
                words + ": " + before.keySet(),
                before.keySet().stream()
                        .filter(file -> file.startsWith(content))
                        .map(file -> content.relativize(file).toString())
                        .collect(Collectors.toSet()));
    }

    /** In another order each time, and none a second time before each had its turn. */
    private Kind kind() {
        if (kinds.isEmpty()) {
            List<Kind> all = Arrays.asList(Kind.values());
            Collections.shuffle(all, random);
            kinds.addAll(all);
        }
        return kinds.poll();
    }

    private Path any(Path folder, String ending) {
        List<String> files = SiteFolder.files(folder).stream()
                .filter(file -> file.endsWith("." + ending))
                .filter(file -> !file.startsWith("_"))
                .toList();
        return folder.resolve(files.get(random.nextInt(files.size())));
    }

    private void replace(Path file, String pattern, String by) throws IOException {
        write(file, SiteFolder.read(file).replaceFirst(pattern, by));
    }

    private void move(Path file, String name) throws IOException {
        write(file.resolveSibling(name), SiteFolder.read(file));
        delete(file);
    }

    private void write(Path file, String text) throws IOException {
        remember(file);
        SiteRun.write(file, text);
    }

    private void delete(Path file) throws IOException {
        remember(file);
        Files.delete(file);
    }

    private void remember(Path file) throws IOException {
        before.put(file, Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
    }
}
