package org.rapporteur.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a published folder needs of the file system. */
final class Trees {

    private Trees() {}

    /** Lets one file stand at a second place: linked, or copied with its time where there are no hard links. */
    static void link(Path source, Path target) throws IOException {
        if (Files.isSymbolicLink(source)) {
            copy(source, target);
            return;
        }
        try {
            Files.createLink(target, source);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            copy(source, target);
        }
    }

    /** Copies one file, link or folder without what is in it, with its time and rights. */
    static void copy(Path source, Path target) throws IOException {
        Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES, NOFOLLOW_LINKS);
    }

    /** Lets its owner write into a folder, where he may not. */
    static void open(Path folder) {
        if (!Files.isWritable(folder)) {
            folder.toFile().setWritable(true);
        }
    }

    /** Lets nobody write into a folder any more. */
    static void shut(Path folder) {
        folder.toFile().setWritable(false, false);
    }

    static boolean exists(Path path) {
        return Files.exists(path, NOFOLLOW_LINKS);
    }

    /** Moves in one step: at no moment is there half of it. */
    static void move(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether both lie on one file system; where the system does not tell, yes. */
    static boolean onOneDevice(Path one, Path other) throws IOException {
        return !one.getFileSystem().supportedFileAttributeViews().contains("unix")
                || Files.getAttribute(one, "unix:dev").equals(Files.getAttribute(other, "unix:dev"));
    }

    /** Whose a file is; nobody's where the system does not say. */
    static Optional<UserPrincipal> owner(Path path) throws IOException {
        try {
            return Optional.of(Files.getOwner(path, NOFOLLOW_LINKS));
        } catch (UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Deletes a folder with all that is in it, as far as it can; follows no link.
     *
     * @param last names in the folder, in the order in which they go when nothing else is left in it
     * @return what could not be deleted; empty too if there was nothing
     */
    static List<Path> delete(Path folder, List<String> last) throws IOException {
        Deletion deletion = new Deletion(
                new ArrayList<>(), last.stream().map(folder::resolve).toList());
        if (exists(folder)) {
            Files.walkFileTree(folder, deletion);
        }
        return deletion.left;
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        private final List<Path> left;
        private final List<Path> last;

        Deletion(List<Path> left, List<Path> last) {
            this.left = left;
            this.last = last;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            open(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return last.contains(file) ? FileVisitResult.CONTINUE : delete(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return delete(file);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            if (last.stream().anyMatch(path -> folder.equals(path.getParent()))) {
                return deleteTop(folder);
            }
            return delete(folder);
        }

        private FileVisitResult deleteTop(Path folder) {
            if (left.isEmpty()) {
                last.forEach(this::delete);
            }
            return delete(folder);
        }

        private FileVisitResult delete(Path path) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException locked) {
                left.add(path);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
