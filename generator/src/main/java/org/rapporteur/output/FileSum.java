package org.rapporteur.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the manifest says of a file's bytes. Always taken from the very bytes that are compared or written, so that it
 * holds for the published file even if the source changes meanwhile.
 */
record FileSum(long size, String sha256) {

    private static final int BLOCK = 16 * 1024;

    /** Writes a new file. */
    static FileSum ofWritten(Content content, Path target) throws IOException {
        MessageDigest digest = newDigest();
        long size = 0;
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                digest.update(block);
                out.write(block);
                size += block.length;
            }
        }
        return of(size, digest);
    }

    /** Compares with a file that stands; nothing if its bytes are others. */
    static Optional<FileSum> ofSame(Content content, Path standing) throws IOException {
        MessageDigest digest = newDigest();
        long size = 0;
        try (InputStream in = content.open();
                InputStream other = Files.newInputStream(standing)) {
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                if (!Arrays.equals(block, other.readNBytes(block.length))) {
                    return Optional.empty();
                }
                digest.update(block);
                size += block.length;
            }
            return other.read() < 0 ? Optional.of(of(size, digest)) : Optional.empty();
        }
    }

    private static FileSum of(long size, MessageDigest digest) {
        return new FileSum(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
