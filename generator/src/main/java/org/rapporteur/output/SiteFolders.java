package org.rapporteur.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The published folder and what stands beside it while a site is being written. Beside, so that all are on one file
 * system and moving one is one step; hidden, and named after the folder, so that {@code .gitignore} can name them.
 *
 * @param folder the published folder itself, links resolved; may be missing
 * @param staging the next site; also what is to be deleted, so that a half of it never has another name
 * @param old the site before, whole, while the two change places
 * @param lock held by the build that writes
 */
record SiteFolders(Path folder, Path staging, Path old, Path lock) {

    /**
     * Finds the places, and makes the folder in which they lie.
     *
     * @param folder may be missing, or be a link to a folder
     * @throws OutputRefused if nothing can be written there
     */
    static SiteFolders around(Path folder) throws IOException {
        Path real = realOrRefused(folder.toAbsolutePath().normalize());
        if (real.getFileName() == null) {
            throw new OutputRefused(real + " is the root of a file system.", "Give a folder in it.");
        }
        return at(real);
    }

    /**
     * The same of a folder whose place is known. Nothing is looked at or made.
     *
     * @param real links resolved; not the root of a file system
     */
    static SiteFolders at(Path real) {
        return new SiteFolders(real, beside(real, "staging"), beside(real, "old"), beside(real, "lock"));
    }

    private static Path realOrRefused(Path folder) throws OutputRefused {
        try {
            return real(folder);
        } catch (IOException unreachable) {
            throw new OutputRefused(
                    "There can be no folder " + folder + ": " + unreachable + ".",
                    "Give an output folder in a place where you may write.",
                    unreachable);
        }
    }

    /** A link is followed by hand where it leads to nothing: a killed build may have left the folder moved away. */
    private static Path real(Path folder) throws IOException {
        try {
            return folder.toRealPath();
        } catch (NoSuchFileException missing) {
            if (Files.isSymbolicLink(folder)) {
                return real(
                        folder.resolveSibling(Files.readSymbolicLink(folder)).normalize());
            }
            return Files.createDirectories(folder.getParent()).toRealPath().resolve(folder.getFileName());
        }
    }

    private static Path beside(Path folder, String role) {
        return folder.resolveSibling("." + folder.getFileName() + "." + role);
    }

    /**
     * Looks whether what stands beside the folder was left there by a build.
     *
     * @throws OutputRefused if not: it would be moved or deleted
     */
    void requireOwn() throws IOException {
        Mark.require(staging);
        Mark.require(old);
    }

    /**
     * Looks whether the folder can be replaced. Only for the one who holds the lock: for others it comes and goes.
     *
     * @throws OutputRefused if it is a mount point or read-only
     */
    void requireReplaceable() throws IOException {
        if (Files.isDirectory(folder) && !Trees.onOneDevice(folder, folder.getParent())) {
            throw new OutputRefused(
                    folder + " is a file system of its own, so that no other folder can take its place.",
                    "Give a folder inside it.");
        }
        if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
            throw new OutputRefused(folder + " is read-only.", "Make it writable, or give another output folder.");
        }
    }
}
