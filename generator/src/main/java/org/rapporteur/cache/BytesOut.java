package org.rapporteur.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes that grow as values are written. */
final class BytesOut {

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[4096];
    private int length;

    /** A number that is mostly small: seven bits in each byte, the lowest first. */
    void number(long value) {
        require(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A text: one that was written before by its number, another behind the next number. */
    void text(String text) {
        Integer before = texts.putIfAbsent(text, texts.size());
        number(before == null ? texts.size() - 1 : before);
        if (before == null) {
            all(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Bytes behind their number. */
    void all(byte[] some) {
        number(some.length);
        require(some.length);
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void require(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
