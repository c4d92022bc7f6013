package org.rapporteur.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of what something is made from.
 *
 * @param hex 64 hexadecimal digits
 */
public record Digested(String hex) {

    /** That of several things, each told from the next. */
    public static Digested of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(part);
        }
        return new Digested(HexFormat.of().formatHex(digest.digest()));
    }

    /** As a part of others. */
    public byte[] bytes() {
        return hex.getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
