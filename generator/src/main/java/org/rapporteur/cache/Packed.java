package org.rapporteur.cache;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A value that is seldom looked into, kept small: as bytes, compressed where there are many (RFC 1951). It is unpacked when it is
 * asked for, and stays so as long as there is room for it. A record of a hundred thousand meetings is mostly texts, of which a
 * page shows one.
 *
 * @param <T> a record, or a sealed interface of records
 */
public final class Packed<T> {

    /** What is shorter is kept as it is, in bytes: to pack it saves little, and takes longer than to read it. */
    private static final int SHORT = 1024;

    private final RecordCodec<T> codec;
    private final Packing.Stored stored;
    private final int length;
    private final int sum;
    private Optional<WeakReference<T>> open = Optional.empty();

    Packed(RecordCodec<T> codec, Packing.Stored stored, int length, int sum) {
        this.codec = codec;
        this.stored = stored;
        this.length = length;
        this.sum = sum;
    }

    /** A value, packed. */
    public static <T> Packed<T> of(RecordCodec<T> codec, T value, Packing packing) {
        byte[] plain = codec.bytes(value);
        return new Packed<>(codec, packing.store(packed(plain)), plain.length, Arrays.hashCode(plain));
    }

    /** The value, or one that is equal. */
    public T value() {
        return open.map(WeakReference::get).orElseGet(this::unpacked);
    }

    private T unpacked() {
        T value = codec.value(plain()).orElseThrow(() -> new BytesIn.Damaged("it is no such value"));
        open = Optional.of(new WeakReference<>(value));
        return value;
    }

    byte[] bytes() {
        return stored.bytes();
    }

    /** Of the bytes before they were packed. */
    int length() {
        return length;
    }

    private static byte[] packed(byte[] plain) {
        return plain.length < SHORT ? plain : deflated(plain);
    }

    private byte[] plain() {
        byte[] packed = bytes();
        if (length >= SHORT) {
            return inflated(packed);
        }
        if (packed.length != length) {
            throw new BytesIn.Damaged("something is missing");
        }
        return packed;
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            // What cannot be made smaller becomes a little larger.
            byte[] packed = new byte[plain.length + plain.length / 1000 + 64];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        } finally {
            deflater.end();
        }
    }

    private byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] plain = new byte[length];
            if (inflater.inflate(plain) < length) {
                throw new BytesIn.Damaged("something is missing");
            }
            return plain;
        } catch (DataFormatException e) {
            throw new BytesIn.Damaged(e.getMessage());
        } finally {
            inflater.end();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed<?> packed
                && sum == packed.sum
                && length == packed.length
                && (Arrays.equals(bytes(), packed.bytes()) || value().equals(packed.value()));
    }

    @Override
    public int hashCode() {
        return sum;
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
