package org.rapporteur.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;

/** The files that git checked out, held against the commit. */
final class WorkTree {

    private static final Set<FileMode> FILES = Set.of(FileMode.REGULAR_FILE, FileMode.EXECUTABLE_FILE);

    private final Repository repository;
    private final Path top;
    private final DirCache index;

    WorkTree(Repository repository) throws IOException {
        this.repository = repository;
        this.top = repository.getWorkTree().toPath().toRealPath();
        this.index = repository.readDirCache();
    }

    /** A path as git names it; empty for the top. */
    String inside(Path path) {
        return top.relativize(path).toString().replace(File.separatorChar, '/');
    }

    /** Whether a part of a site is as the commit has it: all that git knows there, and every file that was used. */
    boolean isCommitted(Provenance.Part part) throws IOException, GitAPIException {
        Path named = named(part.folder());
        if (!Files.exists(named)) {
            // What is not there is missed where the commit has it.
            return !named.startsWith(top) || isAsCommitted(named);
        }
        Path real = named.toRealPath();
        if (!isAsCommitted(named) || !real.equals(named) && !isAsCommitted(real)) {
            return false;
        }
        for (String file : part.files()) {
            if (!has(named.resolve(file))) {
                return false;
            }
        }
        return true;
    }

    /** A folder by its own name, which may be that of a link in the work tree; its real one where that is elsewhere. */
    private Path named(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            return absolute;
        }
        Path named = parent.toRealPath().resolve(absolute.getFileName());
        return named.startsWith(top) || !Files.exists(named) ? named : named.toRealPath();
    }

    private boolean isAsCommitted(Path path) throws GitAPIException {
        return path.startsWith(top) && !isLeftOut(inside(path)) && isClean(inside(path));
    }

    private boolean isClean(String path) throws GitAPIException {
        StatusCommand status = new Git(repository).status();
        return (path.isEmpty() ? status : status.addPath(path)).call().isClean();
    }

    /** Whether git was told not to look at a file there: then nobody knows whether it is as the commit has it. */
    private boolean isLeftOut(String path) {
        String within = path.isEmpty() ? "" : path + "/";
        return IntStream.range(0, index.getEntryCount())
                .mapToObj(index::getEntry)
                .filter(entry -> (entry.getPathString() + "/").startsWith(within))
                .anyMatch(entry -> entry.isAssumeValid() || entry.isSkipWorkTree());
    }

    /** Whether git has a file, which one that it was told to ignore need not be; of one behind a link it must have both. */
    private boolean has(Path file) throws IOException {
        return isFile(file) || isLinked(file) && (!Files.exists(file) || isFile(file.toRealPath()));
    }

    private boolean isFile(Path path) {
        return mode(path).filter(FILES::contains).isPresent();
    }

    private boolean isLinked(Path file) {
        return Stream.iterate(file, path -> path.startsWith(top) && !path.equals(top), Path::getParent)
                .anyMatch(path -> mode(path).filter(FileMode.SYMLINK::equals).isPresent());
    }

    private Optional<FileMode> mode(Path path) {
        return Optional.ofNullable(index.getEntry(inside(path))).map(DirCacheEntry::getFileMode);
    }
}
