package org.rapporteur.author;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * The plugin laid into a project as a Maven repository of its own, so that whoever gets the project, a colleague or a build
 * server, has the plugin too.
 *
 * @param jar the plugin
 */
record TravellingPlugin(Path jar, String version) {

    private static final String NAME = "rapporteur-maven-plugin";
    private static final String POM = "META-INF/maven/org.rapporteur/" + NAME + "/pom.xml";

    /** Lays it into a folder that is not there yet, as Maven lays out repositories, with the checksums that Maven asks for. */
    void into(Path repository) throws IOException {
        Path folder = Files.createDirectories(repository.resolve("org/rapporteur/" + NAME + "/" + version));
        write(folder.resolve(NAME + "-" + version + ".jar"), Files.readAllBytes(jar));
        write(folder.resolve(NAME + "-" + version + ".pom"), pom());
    }

    private byte[] pom() throws IOException {
        try (JarFile archive = new JarFile(jar.toFile())) {
            ZipEntry entry = archive.getEntry(POM);
            if (entry == null) {
                throw new FileNotFoundException(jar + " has no " + POM);
            }
            try (InputStream pom = archive.getInputStream(entry)) {
                return pom.readAllBytes();
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha1"), sha1(bytes), StandardCharsets.US_ASCII);
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}
