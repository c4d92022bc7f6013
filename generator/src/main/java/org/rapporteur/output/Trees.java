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
     * @return what could not be deleted; empty too if there was nothing
     */
    static List<Path> delete(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        if (exists(folder)) {
            Files.walkFileTree(folder, new Deletion(left));
        }
        return left;
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        private final List<Path> left;

        Deletion(List<Path> left) {
            this.left = left;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return delete(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return delete(file);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
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
