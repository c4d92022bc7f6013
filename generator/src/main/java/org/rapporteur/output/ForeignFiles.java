package org.rapporteur.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in a folder that Rapporteur did not write, at any depth: {@code .git}, {@code CNAME}, {@code .well-known}
 * and whatever else somebody laid there. It is never touched ({@code plugin.md}, “Output”): carrying it to the next site
 * links it there, and leaves it here.
 *
 * @param folder where they stand
 * @param states of each, by its path relative to the folder, with {@code /}; a folder before what is in it
 */
record ForeignFiles(Path folder, Map<String, State> states) {

    ForeignFiles {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /**
     * What tells a file that was changed, or exchanged for another. Only whether two are equal says anything: a clock may have
     * been set back, and many tools give a file the time of another one.
     */
    record State(FileTime saved, long size) {

        static State of(BasicFileAttributes attributes) {
            return new State(attributes.lastModifiedTime(), attributes.size());
        }

        static State of(Path path) throws IOException {
            return of(Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS));
        }
    }

    /**
     * Looks for them.
     *
     * @throws OutputRefused if something is mounted in the folder, which would stay behind when the folder goes; or if the
     *     name of a file cannot be read here
     */
    static ForeignFiles in(CurrentSite site) throws IOException {
        Search search = new Search(site, new LinkedHashMap<>());
        if (Trees.exists(site.folder())) {
            Mounts.refuseBelow(site.folder());
            Files.walkFileTree(site.folder(), search);
        }
        return new ForeignFiles(site.folder(), search.found);
    }

    /**
     * Carries all to the staged site.
     *
     * @throws OutputRefused if the site has other bytes, or a folder, where one of them stands
     */
    void carryTo(Path staging) throws IOException {
        for (String path : states.keySet()) {
            Path target = staging.resolve(path);
            if (!Trees.exists(target)) {
                link(path, target);
            } else if (!areAlike(folder.resolve(path), target)) {
                throw inTheWay(path);
            }
        }
        shutIn(staging);
    }

    /** A folder that nobody may write into is so again, now that all is in it. */
    private void shutIn(Path site) throws IOException {
        for (String path : states.keySet()) {
            if (Files.isDirectory(folder.resolve(path), NOFOLLOW_LINKS) && !Files.isWritable(folder.resolve(path))) {
                Trees.shut(site.resolve(path));
            }
        }
    }

    /**
     * Carries what came, or was changed, after all was carried to the next site and before that took the place of this one.
     * What somebody changed there since stays.
     *
     * @param before how all was when it was carried; nothing where that is not known
     */
    void carryLateTo(CurrentSite next, Map<String, State> before) throws IOException {
        for (String path : states.keySet()) {
            Path target = next.folder().resolve(path);
            if (!next.owns(path) && isLate(path, target, before)) {
                Files.deleteIfExists(target);
                link(path, target);
            }
        }
        shutIn(next.folder());
    }

    private void link(String path, Path target) throws IOException {
        try {
            Files.createDirectories(target.getParent());
            linkOrMakeFolder(folder.resolve(path), target);
            requireOwner(path, target);
        } catch (FileAlreadyExistsException fileForFolder) {
            throw inTheWay(path);
        } catch (NoSuchFileException goneMeanwhile) {
            if (Trees.exists(folder.resolve(path))) {
                throw goneMeanwhile;
            }
        }
    }

    /** Where the system lets nobody link a file of another user, or make a folder for one. */
    private void requireOwner(String path, Path target) throws IOException {
        if (!Trees.owner(folder.resolve(path)).equals(Trees.owner(target))) {
            throw new OutputRefused(
                    "\"" + path + "\" in " + folder + " belongs to another user, and would be this one's.",
                    "Keep it elsewhere, or build as its owner.");
        }
    }

    private static void linkOrMakeFolder(Path source, Path target) throws IOException {
        if (Files.isDirectory(source, NOFOLLOW_LINKS)) {
            Trees.copy(source, target);
            Trees.open(target);
        } else {
            Trees.link(source, target);
        }
    }

    private static boolean areAlike(Path one, Path other) throws IOException {
        if (Files.isRegularFile(one, NOFOLLOW_LINKS) && Files.isRegularFile(other, NOFOLLOW_LINKS)) {
            return Files.mismatch(one, other) < 0;
        }
        return Files.isDirectory(one, NOFOLLOW_LINKS) && Files.isDirectory(other, NOFOLLOW_LINKS);
    }

    private boolean isLate(String path, Path target, Map<String, State> before) throws IOException {
        if (!Trees.exists(target)) {
            return true;
        }
        State carried = before.get(path);
        return !Files.isDirectory(target, NOFOLLOW_LINKS)
                && !states.get(path).equals(carried)
                && State.of(target).equals(carried);
    }

    private OutputRefused inTheWay(String path) {
        return new OutputRefused(
                "\"" + path + "\" in " + folder + " was not written by Rapporteur, and the site needs its place.",
                "Move or delete that file, or give the page another address.");
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final CurrentSite site;
        private final Map<String, State> found;

        Search(CurrentSite site, Map<String, State> found) {
            this.site = site;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(site.folder())) {
                refuseMount(folder);
                if (!site.needs(relative(folder))) {
                    found.put(relative(folder), State.of(attributes));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws OutputRefused {
            if (!site.owns(relative(file))) {
                found.put(relative(file), State.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        private void refuseMount(Path folder) throws IOException {
            if (!Trees.onOneDevice(folder, site.folder())) {
                throw new OutputRefused(
                        folder + " is another file system, mounted inside the published folder.",
                        "Mount it elsewhere, or give another output folder.");
            }
        }

        private String relative(Path path) throws OutputRefused {
            String relative = site.folder().relativize(path).toString().replace(File.separatorChar, '/');
            if (!isRead(relative, path)) {
                throw new OutputRefused(
                        "This machine cannot read the name of a file in " + path.getParent() + ": \""
                                + path.getFileName() + "\".",
                        "Set the environment variable LC_ALL to C.UTF-8, or give the file a plain name.");
            }
            return relative;
        }

        /** A name in another encoding than the machine's is not the same again: another file would be carried, or none. */
        private boolean isRead(String relative, Path path) {
            try {
                return site.folder().resolve(relative).equals(path);
            } catch (InvalidPathException unreadable) {
                return false;
            }
        }
    }
}
