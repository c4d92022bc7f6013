package org.rapporteur.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Where a value stands in a file.
 *
 * @param at of its first byte
 * @param length in bytes
 * @param checksum by which it is known to be whole
 */
record ValueAt(long at, int length, long checksum) {

    /** A value that stands there. */
    static ValueAt of(long at, byte[] value) {
        return new ValueAt(at, value.length, checksum(value));
    }

    long end() {
        return at + length;
    }

    /** The value; empty when it is not whole. */
    Optional<byte[]> in(FileChannel file) {
        try {
            return Optional.of(bytes(file, at, length)).filter(whole -> checksum(whole) == checksum);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Fewer than asked for at the end of the file. */
    static byte[] bytes(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
            // Until all is there.
        }
        return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
    }

    private static long checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
