package org.rapporteur.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder for what a run leaves behind. A pull request can bring a symbolic link in the place of one of its files or
 * folders: nothing is written through one.
 *
 * @param path of the folder, which need not exist
 */
record ReportFolder(Path path) {

    /**
     * Writes a file in the place of whatever stands there.
     *
     * @param file its path below the folder
     * @throws IOException when it cannot be written, or a folder on the way is a link
     */
    void write(String file, String text) throws IOException {
        Path target = path.resolve(file);
        // The build folder is one that a pull request can bring too.
        Path build = path.toAbsolutePath().getParent();
        for (Path folder = target.toAbsolutePath().getParent(); folder.startsWith(build); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                throw new IOException(folder + " is a symbolic link: remove it");
            }
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        // What cannot be UTF-8, such as half of a pair, becomes a question mark and costs no report.
        Files.write(target, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }
}
