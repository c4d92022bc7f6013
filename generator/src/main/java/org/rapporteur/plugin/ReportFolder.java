package org.rapporteur.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A folder for what a run leaves behind. A pull request can bring a symbolic link in the place of one of its files or
 * folders: nothing is written through one.
 *
 * @param path of the folder, which need not exist
 */
record ReportFolder(Path path) {

    /**
     * Writes a file in the place of whatever stands there. One that has the text already is left alone, so that whoever
     * watches it has nothing to read anew.
     *
     * @param file its path below the folder
     * @return whether it had to be written
     * @throws IOException when it cannot be written, or a folder on the way is a link
     */
    boolean write(String file, String text) throws IOException {
        Path target = path.resolve(file);
        // The build folder is one that a pull request can bring too.
        Path build = path.toAbsolutePath().getParent();
        for (Path folder = target.toAbsolutePath().getParent(); folder.startsWith(build); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                throw new IOException(folder + " is a symbolic link: remove it");
            }
        }
        // What cannot be UTF-8, such as half of a pair, becomes a question mark and costs no report.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return false;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
        return true;
    }
}
