package org.rapporteur.cache;

/** Where the bytes of packed values stand while the program runs. May be used by several threads at once. */
@FunctionalInterface
public interface Packing {

    Packing IN_MEMORY = bytes -> () -> bytes;

    /** Takes bytes, which must not change any more. */
    Stored store(byte[] bytes);

    /** Bytes that were taken. */
    @FunctionalInterface
    interface Stored {

        /** What was taken; the caller does not change it. */
        byte[] bytes();
    }
}
