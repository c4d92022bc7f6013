package org.rapporteur.author;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.DocumentPath;

/**
 * The content folder, as what is to be written into. Nothing outside it is reached, and nothing in it replaced.
 *
 * @param root the folder
 * @param label how it is named: {@code content}
 */
public record ContentPath(Path root, String label) {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Cf}<>:\"|?*#%]+");

    Path file(String path) {
        return root.resolve(path);
    }

    /** As an editor can open it: {@code content/about.md}. */
    String named(String path) {
        return label + "/" + path;
    }

    /**
     * The folders below this one that a place may mean: as a folder, as a shell completes it, or as a web address.
     *
     * @return without slashes at the ends, empty for the top; what is meant most likely first
     */
    List<String> read(String written, URI baseUrl) throws AuthorRefused {
        String path = written.replace('\\', '/');
        String local = path.startsWith(baseUrl.toString())
                ? path.substring(baseUrl.toString().length())
                : path;
        String bare = local.replaceFirst("^\\./", "").replaceAll("^/+|/+$", "");
        List<String> meant = Stream.of(bare, withoutLabel(bare))
                .map(each -> each.endsWith(".md") ? ofDocument(each) : each)
                .distinct()
                .toList();
        for (String name : bare.split("/")) {
            if (!bare.isEmpty()
                    && (name.matches("[._].*") || !NAME.matcher(name).matches())) {
                throw new AuthorRefused(
                        "“" + written + "” is no place in " + label + ".",
                        "Write the path of a folder in it, such as bpf/cybersecurity/2017, or the address of its page.");
            }
        }
        return meant;
    }

    private String withoutLabel(String path) {
        return path.equals(label) ? "" : path.startsWith(label + "/") ? path.substring(label.length() + 1) : path;
    }

    private static String ofDocument(String file) {
        return DocumentPlace.name(DocumentPath.of(file).page());
    }

    /** The names of what stands in a folder, without the endings of documents. */
    List<String> names(String folder) throws IOException {
        if (!Files.isDirectory(file(folder))) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(file(folder))) {
            return entries.map(entry -> entry.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
        }
    }

    /** What stands already where a document is to stand, under either of the two names that its page can have. */
    Optional<String> standing(String file) {
        String stem = file.replaceFirst("(/index)?\\.md$", "");
        return Stream.of(file, stem + ".md", stem + "/index.md")
                .filter(each -> Files.exists(file(each), LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /**
     * Writes a new file, whole or not at all.
     *
     * @throws AuthorRefused when something stands there, or a link on the way leads out of the folder
     */
    void write(String path, String text) throws IOException {
        Path target = file(path);
        stayInside(target.getParent(), path);
        Files.createDirectories(target.getParent());
        Path beside = target.resolveSibling("." + target.getFileName() + ".new");
        // Not through a symbolic link that somebody laid there.
        Files.deleteIfExists(beside);
        Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
        try {
            // Not in the place of another: that is refused.
            Files.move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void stayInside(Path folder, String path) throws IOException {
        Path known = folder;
        while (!Files.exists(known, LinkOption.NOFOLLOW_LINKS)) {
            known = known.getParent();
        }
        if (!Files.exists(known) || !known.toRealPath().startsWith(root.toRealPath())) {
            throw new AuthorRefused(
                    named(path) + " cannot be written: a symbolic link on the way leads out of " + label + ".",
                    "Put a folder in the place of the link.");
        }
    }
}
