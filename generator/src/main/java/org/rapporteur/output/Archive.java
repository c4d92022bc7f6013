package org.rapporteur.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A whole site as one file. It lists everything but itself, in a manifest of its own, so that the unpacked folder is a site
 * that can be verified; the site's own manifest lists it as well, with its sum.
 *
 * <p>One site has one archive: the order is the manifest's, and every file has one time, early in the first year that a zip
 * can say without an extra field (APPNOTE 4.4.6; the JDK adds a field with the time zone to that year's first second). What
 * compresses is the machine's zlib, as for {@code .gz}.
 */
final class Archive {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /** Writes a new file with those that a manifest lists, one after the other: none is held in memory. */
    static void write(Path folder, Manifest manifest, Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(file))) {
            add(zip, Manifest.NAME, manifest.json());
            for (Manifest.Entry entry : manifest.files()) {
                add(zip, entry.path(), Content.copyOf(folder.resolve(entry.path())));
            }
        }
        CentralDirectory.fromUnix(target);
    }

    private static void add(ZipOutputStream zip, String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        try (InputStream in = content.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
