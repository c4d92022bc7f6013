package org.rapporteur.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published folder, or an unpacked archive, held against a manifest: {@code plugin.md}, goal {@code verify}. Nothing is
 * written, and no link is followed: one that stands in the place of a file is another file.
 *
 * @param generator name and version of what wrote the site
 * @param facts what else the manifest says of the site
 * @param files how many files it lists
 * @param manifest the sum of the manifest itself
 * @param changed files that stand with other bytes, sorted
 * @param missing files that do not stand there, sorted
 * @param extra what stands there and is not listed, sorted
 * @param others what others keep beside a site, by name: that of a host, or of git
 */
public record Verification(
        String generator,
        SortedMap<String, String> facts,
        int files,
        FileSum manifest,
        List<String> changed,
        List<String> missing,
        List<String> extra,
        List<String> others) {

    /** A million files and more: what is larger is no manifest of a site, and would only fill the memory. */
    private static final int LIMIT = 256 * 1024 * 1024;

    /** Holds a folder against its own manifest. */
    public static Verification of(Path folder) throws IOException {
        return of(folder, Optional.empty());
    }

    /**
     * Holds a folder against a manifest.
     *
     * @param kept one that was kept elsewhere; empty for the folder's own, which whoever changes a file can change too
     * @throws OutputRefused if there is no folder or no manifest, or one that cannot be trusted
     */
    public static Verification of(Path folder, Optional<Path> kept) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new OutputRefused("There is no folder " + folder + ".", "Name it: -Drapporteur.output=folder.");
        }
        Path top = folder.toRealPath();
        byte[] json = bytes(kept.orElse(top.resolve(Manifest.NAME)));
        Manifest manifest = parsed(kept.orElse(top.resolve(Manifest.NAME)), json);
        List<Manifest.Entry> expected = new ArrayList<>(manifest.files());
        FileSum own = FileSum.of(json);
        expected.add(new Manifest.Entry(Manifest.NAME, own.size(), own.sha256()));
        Standing standing = Standing.in(top);
        Set<String> listed = expected.stream().map(Manifest.Entry::path).collect(Collectors.toSet());
        return new Verification(
                manifest.generator(),
                manifest.facts(),
                manifest.files().size(),
                own,
                sorted(expected.parallelStream()
                        .filter(entry -> standing.has(entry.path()) && !standing.isAs(entry))
                        .map(Manifest.Entry::path)),
                sorted(listed.stream().filter(path -> !standing.has(path))),
                sorted(standing.paths().filter(path -> !listed.contains(path) && !isOfOthers(path))),
                sorted(standing.paths()
                        .filter(path -> !listed.contains(path) && isOfOthers(path))
                        .map(Verification::top)
                        .distinct()));
    }

    /** Whether the folder is what the manifest says, and nothing more. */
    public boolean isWhole() {
        return changed.isEmpty() && missing.isEmpty() && extra.isEmpty();
    }

    private static byte[] bytes(Path manifest) throws IOException {
        if (!Files.isRegularFile(manifest, NOFOLLOW_LINKS)) {
            throw new OutputRefused(
                    "There is no manifest " + manifest + ".",
                    "Without it nothing can be said of the folder. Name one that was kept: -Drapporteur.manifest=file.");
        }
        try (InputStream in = Files.newInputStream(manifest, NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw damaged(manifest, new IllegalArgumentException("it is larger than 256 MiB"));
            }
            return bytes;
        }
    }

    private static Manifest parsed(Path manifest, byte[] json) throws OutputRefused {
        try {
            return Manifest.parse(json);
        } catch (IllegalArgumentException untrusted) {
            throw damaged(manifest, untrusted);
        }
    }

    private static OutputRefused damaged(Path manifest, IllegalArgumentException reason) {
        return new OutputRefused(
                manifest + " is not a manifest of Rapporteur, or is damaged: " + reason.getMessage() + ".",
                "Hold the folder against one that was kept elsewhere: -Drapporteur.manifest=file.",
                reason);
    }

    /** What a host or git keeps at the top, which builds leave alone too. */
    private static boolean isOfOthers(String path) {
        return !CurrentSite.isStranger(top(path));
    }

    private static String top(String path) {
        return path.split("/", 2)[0];
    }

    private static List<String> sorted(Stream<String> paths) {
        return paths.sorted().toList();
    }

    /**
     * What stands in a folder.
     *
     * @param files plain files with their sizes
     * @param others links, pipes and what else is no plain file
     */
    private record Standing(Path folder, Map<String, Long> files, Set<String> others) {

        static Standing in(Path folder) throws IOException {
            Standing standing = new Standing(folder, new HashMap<>(), new HashSet<>());
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    standing.take(file, attributes);
                    return FileVisitResult.CONTINUE;
                }

                /** A folder that may not be looked into is there, and what should be in it is missing. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    standing.others.add(standing.relative(file));
                    return FileVisitResult.CONTINUE;
                }
            });
            return standing;
        }

        private void take(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (attributes.isRegularFile()) {
                files.put(path, attributes.size());
            } else {
                others.add(path);
            }
        }

        private String relative(Path file) {
            return folder.relativize(file).toString().replace(File.separatorChar, '/');
        }

        boolean has(String path) {
            return files.containsKey(path) || others.contains(path);
        }

        Stream<String> paths() {
            return Stream.concat(files.keySet().stream(), others.stream());
        }

        /** The size first: what has another one need not be read. */
        boolean isAs(Manifest.Entry entry) {
            try {
                return files.getOrDefault(entry.path(), -1L) == entry.size()
                        && FileSum.of(folder.resolve(entry.path())).sha256().equals(entry.sha256());
            } catch (IOException unreadable) {
                return false;
            }
        }
    }
}
