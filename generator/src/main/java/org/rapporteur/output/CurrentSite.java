package org.rapporteur.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in a folder now, and which of it Rapporteur wrote.
 *
 * @param folder may be missing
 * @param files the paths that its manifest lists, sorted
 */
record CurrentSite(Path folder, List<String> files) {

    CurrentSite {
        files = files.stream().sorted().toList();
    }

    /**
     * Reads the folder's manifest.
     *
     * @throws OutputRefused if there is something that Rapporteur did not write and that others do not keep there
     *     beside a site, or a manifest that cannot be trusted
     */
    static CurrentSite read(Path folder) throws IOException {
        if (Files.notExists(folder, NOFOLLOW_LINKS)) {
            return new CurrentSite(folder, List.of());
        }
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            throw new OutputRefused(folder + " is not a folder.", "Move it away, or give another output folder.");
        }
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.notExists(manifest, NOFOLLOW_LINKS)) {
            return unmarked(folder);
        }
        if (!Files.isRegularFile(manifest, NOFOLLOW_LINKS)) {
            // A pipe would never end.
            throw new OutputRefused(manifest + " is no plain file.", "Move it away, or give another output folder.");
        }
        return ours(folder, manifest);
    }

    /** Whether Rapporteur wrote the file, whatever has become of it since. */
    boolean owns(String path) {
        return Collections.binarySearch(files, path) >= 0 || Mark.PROOFS.contains(path);
    }

    /** Whether the folder is there because a file of the site lies in it. */
    boolean needs(String subfolder) {
        String within = subfolder + "/";
        int next = -1 - Collections.binarySearch(files, within);
        return next < files.size() && files.get(next).startsWith(within);
    }

    /** The plain file that stands at a path now, whoever wrote it. A link is not one: it could lead anywhere. */
    Optional<Path> fileAt(String path) {
        return Optional.of(folder.resolve(path)).filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS));
    }

    private static CurrentSite ours(Path folder, Path manifest) throws IOException {
        try {
            Manifest read = Manifest.parse(Files.readAllBytes(manifest));
            return new CurrentSite(
                    folder, read.files().stream().map(Manifest.Entry::path).toList());
        } catch (IllegalArgumentException untrusted) {
            throw new OutputRefused(
                    manifest + " is not a manifest of Rapporteur, or is damaged: " + untrusted.getMessage() + ".",
                    "If the folder holds nothing of your own, delete it and build again; else give another one.",
                    untrusted);
        }
    }

    /** {@code plugin.md}, “Output”: it refuses a folder that is not empty and not its own. */
    private static CurrentSite unmarked(Path folder) throws IOException {
        List<String> strangers;
        try (Stream<Path> entries = Files.list(folder)) {
            strangers = entries.map(entry -> entry.getFileName().toString())
                    .filter(CurrentSite::isStranger)
                    .sorted()
                    .toList();
        }
        if (!strangers.isEmpty()) {
            throw new OutputRefused(
                    folder + " is not empty, and was not written by Rapporteur: it has \"" + strangers.get(0) + "\".",
                    "Give an empty folder, or delete this one if nothing in it is needed.");
        }
        return new CurrentSite(folder, List.of());
    }

    /** What hosts and git keep in a published folder: files that begin with a dot, and GitHub's {@code CNAME}. */
    static boolean isStranger(String name) {
        return !name.startsWith(".") && !name.equals("CNAME");
    }
}
