package org.rapporteur.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Values out of bytes, in the order in which {@link BytesOut} took them. */
final class BytesIn {

    private final byte[] bytes;
    private final UnaryOperator<Object> shared;
    private final Packing packing;
    private final List<String> texts = new ArrayList<>();
    private int at;

    /**
     * @param shared gives for a plain value the one that is kept of it
     * @param packing takes what stays packed
     */
    BytesIn(byte[] bytes, UnaryOperator<Object> shared, Packing packing) {
        this.bytes = bytes;
        this.shared = shared;
        this.packing = packing;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = next();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new Damaged("a number is too long");
    }

    /** How many follow: never more than there are bytes left. */
    int count() {
        long count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new Damaged("more is announced than there is");
        }
        return (int) count;
    }

    String text() {
        int number = (int) number();
        if (number == texts.size()) {
            texts.add((String) shared.apply(new String(all(), StandardCharsets.UTF_8)));
        }
        return texts.get(number);
    }

    /** A value that may be missing and is not; many have the same plain one. */
    Object present(Object value) {
        Object present = Optional.of(value);
        return value instanceof String || value instanceof Enum ? shared.apply(present) : present;
    }

    byte[] all() {
        int length = count();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** What stays as it is until somebody looks into it. */
    Packing.Stored stored() {
        return packing.store(all());
    }

    /** What was written by itself. */
    BytesIn part() {
        return new BytesIn(all(), shared, packing);
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    private byte next() {
        if (at == bytes.length) {
            throw new Damaged("the end is missing");
        }
        return bytes[at++];
    }

    /** Thrown when bytes are not what was written. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(String what) {
            super(what, null, false, false);
        }
    }
}
