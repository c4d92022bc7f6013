package org.rapporteur.output;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * A SHA-256 (FIPS 180-4) as four numbers: a site has as many as files, and as text they would take four times the memory.
 *
 * @param first its first eight bytes
 * @param second the next
 * @param third the next
 * @param fourth its last
 */
public record Sha256(long first, long second, long third, long fourth) {

    /** @param digest 32 bytes */
    static Sha256 of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new Sha256(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    /** @param hex 64 hexadecimal digits */
    static Sha256 of(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** 64 small hexadecimal digits. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }
}
