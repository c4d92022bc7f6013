package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The first bytes of a SHA-256, by which a text or a file is known again. */
public final class Digest {

    /** Of a few hundred versions, two alike by chance are not to be feared. */
    private static final int BYTES = 6;

    private static final int BUFFER = 65_536;

    private Digest() {}

    /** That of a text. */
    public static String of(String text) {
        return written(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** That of a file's bytes; empty of one that cannot be read, which is said where it is copied. */
    public static Optional<String> of(SourceFile file) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = file.open()) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(written(digest.digest()));
    }

    private static String written(byte[] all) {
        return HexFormat.of().formatHex(all, 0, BYTES);
    }

    /** For what needs all of it: a new SHA-256, which every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
