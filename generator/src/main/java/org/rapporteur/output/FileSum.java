package org.rapporteur.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the manifest says of a file's bytes. Always taken from the very bytes that are compared or written, so that it
 * holds for the published file even if the source changes meanwhile.
 */
public record FileSum(long size, Sha256 sha256) {

    private static final int BLOCK = 16 * 1024;

    /** Writes a new file. */
    static FileSum ofWritten(Content content, Path target) throws IOException {
        if (content instanceof Made made) {
            Files.write(target, made.bytes(), StandardOpenOption.CREATE_NEW);
            return made.print();
        }
        MessageDigest digest = newDigest();
        long size = 0;
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                out.write(block, 0, read);
                size += read;
            }
        }
        return of(size, digest);
    }

    /** That of bytes in memory. */
    public static FileSum of(byte[] bytes) {
        MessageDigest digest = newDigest();
        digest.update(bytes);
        return of(bytes.length, digest);
    }

    /** That of any content, which is read where nobody knows its sum. */
    public static FileSum of(Content content) throws IOException {
        if (content instanceof Made made) {
            return made.print();
        }
        Optional<FileSum> known = content.sum();
        if (known.isPresent()) {
            return known.get();
        }
        try (InputStream in = content.open()) {
            return of(in);
        }
    }

    /** Compares with a file that stands; nothing if its bytes are others. */
    static Optional<FileSum> ofSame(Content content, Path standing) throws IOException {
        Optional<FileSum> known = content.sum();
        return known.isPresent() ? known.filter(of(standing)::equals) : compared(content, standing);
    }

    /** That of a plain file; a link to one is none. */
    static FileSum of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return of(in);
        }
    }

    private static FileSum of(InputStream in) throws IOException {
        MessageDigest digest = newDigest();
        byte[] block = new byte[BLOCK];
        long size = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            digest.update(block, 0, read);
            size += read;
        }
        return of(size, digest);
    }

    private static Optional<FileSum> compared(Content content, Path standing) throws IOException {
        MessageDigest digest = newDigest();
        long size = 0;
        try (InputStream in = content.open();
                InputStream other = Files.newInputStream(standing)) {
            byte[] block = new byte[BLOCK];
            byte[] there = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                int same = other.readNBytes(there, 0, read);
                if (!Arrays.equals(block, 0, read, there, 0, same)) {
                    return Optional.empty();
                }
                digest.update(block, 0, read);
                size += read;
            }
            return other.read() < 0 ? Optional.of(of(size, digest)) : Optional.empty();
        }
    }

    private static FileSum of(long size, MessageDigest digest) {
        return new FileSum(size, Sha256.of(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
