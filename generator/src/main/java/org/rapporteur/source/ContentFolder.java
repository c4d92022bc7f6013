package org.rapporteur.source;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * One walk through a content folder (content-format, “The tree”): sorts its files into documents, registers and assets,
 * and refuses what cannot be published.
 */
public final class ContentFolder {

    /** The file that the generator itself keeps at the top. */
    public static final String PUBLISHED = "published.txt";

    /** Deeper than any record is, and than any address should be. */
    private static final int DEEPEST = 40;

    private final Path root;
    private final String label;

    /**
     * @param root the folder
     * @param label how findings name it: {@code content}
     */
    public ContentFolder(Path root, String label) {
        this.root = root;
        this.label = label;
    }

    /**
     * What the folder holds.
     *
     * @throws UncheckedIOException when the folder itself cannot be read
     */
    public Source walk() {
        Walk walk = new Walk();
        Path real = real(root);
        walk.folder(real, "", List.of(real));
        return walk.source();
    }

    /**
     * What the folder holds, where it was walked through before and nothing was changed since but registers that stand where they
     * stood: nobody needs to walk for them. Empty for whatever else was changed.
     *
     * @param changed the paths of all files that were changed
     */
    public Optional<Source> withSaved(Source before, Set<String> changed) {
        Map<String, SourceFile> saved = new HashMap<>();
        before.registers().stream()
                .filter(register -> changed.contains(register.path()))
                .flatMap(register -> saved(register).stream())
                .forEach(register -> saved.put(register.path(), register));
        return Optional.of(before.with(saved))
                .filter(any -> !changed.isEmpty() && saved.keySet().equals(changed));
    }

    /** A file of the folder as it is now; empty when that is for a walk to say. */
    private Optional<SourceFile> saved(SourceFile before) {
        Path entry = real(root).resolve(before.path());
        try {
            BasicFileAttributes known = Walk.attributes(entry);
            return known.isRegularFile() && Files.isReadable(entry) && entry.equals(before.location())
                    ? Optional.of(file(before.path(), entry, known))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private SourceFile file(String path, Path location, BasicFileAttributes known) {
        return new SourceFile(
                path,
                label + "/" + path,
                location,
                known.size(),
                known.lastModifiedTime().toInstant());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A walk under way. */
    private final class Walk {
        private final List<SourceFile> documents = new ArrayList<>();
        private final List<SourceFile> registers = new ArrayList<>();
        private final List<SourceFile> assets = new ArrayList<>();
        private Optional<SourceFile> published = Optional.empty();
        private final Findings findings = new Findings();

        /**
         * @param folder where it really is: what stands in it and is no link is where it seems to be
         * @param open the real paths of the folders that are being walked, outermost first: a link back to one is a loop
         */
        void folder(Path folder, String path, List<Path> open) {
            for (Path entry : entries(folder, path)) {
                String name = entry.getFileName().toString();
                if (!name.startsWith("_") && !name.startsWith(".") && !isPassing(entry, name)) {
                    entry(entry, path.isEmpty() ? name : path + "/" + name, open);
                }
            }
        }

        private static boolean isPassing(Path entry, String name) {
            return PassingFile.isCalled(name) && !Files.isDirectory(entry);
        }

        private List<Path> entries(Path folder, String path) {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.sorted(Comparator.comparing(
                                entry -> entry.getFileName().toString()))
                        .collect(toCollection(ArrayList::new));
            } catch (IOException | UncheckedIOException e) {
                findings.add(
                        Rule.UNREADABLE_FILE,
                        position(path),
                        "This folder cannot be read.",
                        "See that the build may read it: " + e.getMessage());
                return List.of();
            }
        }

        private void entry(Path entry, String path, List<Path> open) {
            if (!FileName.accepted(path, position(path), findings)) {
                return;
            }
            Path target = entry;
            BasicFileAttributes known;
            try {
                known = attributes(entry);
                if (known.isSymbolicLink()) {
                    target = entry.toRealPath();
                    known = attributes(target);
                }
            } catch (IOException e) {
                findings.add(
                        Rule.UNREADABLE_FILE,
                        position(path),
                        "This file cannot be read.",
                        Files.isSymbolicLink(entry)
                                ? "It is a symbolic link to nothing: remove it, or put the file itself here."
                                : "See that the build may read it.");
                return;
            }
            if (!target.startsWith(open.get(0))) {
                findings.add(
                        Rule.LINK_OUT_OF_CONTENT,
                        position(path),
                        "This symbolic link leads out of “" + label + "”.",
                        "Put the file itself here: only what is in “" + label + "” is published.");
            } else if (known.isDirectory()) {
                below(entry, target, path, open);
            } else {
                file(target, known, path);
            }
        }

        private static BasicFileAttributes attributes(Path entry) throws IOException {
            return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }

        private void below(Path entry, Path folder, String path, List<Path> open) {
            if (Files.isSymbolicLink(entry) && isLinked(path, open)) {
                findings.add(
                        Rule.LINK_OUT_OF_CONTENT,
                        position(path),
                        "This symbolic link to a folder stands in a folder that is itself linked to.",
                        "Link to the folder where it really is: links in links can multiply without end.");
                return;
            }
            if (open.size() > DEEPEST) {
                findings.add(
                        Rule.BAD_FILE_NAME,
                        position(path),
                        "This folder stands in more than " + DEEPEST + " others.",
                        "Move it further up: its address would be too long for most readers' programs.");
                return;
            }
            if (open.contains(folder)) {
                findings.add(
                        Rule.LINK_OUT_OF_CONTENT,
                        position(path),
                        "This symbolic link leads back to a folder that it stands in.",
                        "Remove the link.");
                return;
            }
            folder(folder, path, Stream.concat(open.stream(), Stream.of(folder)).toList());
        }

        /** Whether a path leads through a link: its folder is really another one. */
        private static boolean isLinked(String path, List<Path> open) {
            return !open.get(0).resolve(path).getParent().equals(open.get(open.size() - 1));
        }

        private void file(Path location, BasicFileAttributes known, String path) {
            if (!known.isRegularFile() || !Files.isReadable(location)) {
                findings.add(
                        Rule.UNREADABLE_FILE,
                        position(path),
                        "This is not a file that can be read.",
                        "Remove it, or see that the build may read it.");
                return;
            }
            SourceFile file = ContentFolder.this.file(path, location, known);
            boolean top = !path.contains("/");
            String name = file.name();
            if (name.equals("README.md")) {
                return;
            }
            if (top && name.equals(PUBLISHED)) {
                published = Optional.of(file);
            } else if (name.endsWith(".md")) {
                documents.add(file);
            } else if (top && RegisterName.isRegister(name)) {
                registers.add(file);
            } else if (AssetKind.accepted(file, findings)) {
                assets.add(file);
            }
        }

        private Position position(String path) {
            return Position.of(path.isEmpty() ? label : label + "/" + path);
        }

        Source source() {
            List<Diagnostic> found = findings.list();
            return new Source(documents, registers, CommittedLines.of(root, assets), published, found);
        }
    }
}
