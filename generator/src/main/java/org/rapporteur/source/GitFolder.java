package org.rapporteur.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where to begin to look for the repository of a folder. */
final class GitFolder {

    private GitFolder() {}

    /**
     * The folder itself when it is the top of a work tree, else the one above: files that somebody put into a content folder
     * can look like a repository of their own.
     */
    static File above(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        boolean isTop = Files.exists(absolute.resolve(".git")) || absolute.getParent() == null;
        return (isTop ? absolute : absolute.getParent()).toFile();
    }
}
