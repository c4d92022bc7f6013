package org.rapporteur.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values of one kind, each by the digest of what it was made from. Divided over files by the first digit of the digest, so
 * that one new value does not have all of them written again. May be used by several threads at once.
 */
public final class Shelf {

    /** Where nothing is known and nothing is kept. */
    public static final Shelf NONE = new Shelf(List.of(), Packing.IN_MEMORY);

    private static final int FILES = 16;

    private final List<ShelfFile> files;
    private final Packing packing;

    private Shelf(List<ShelfFile> files, Packing packing) {
        this.files = files;
        this.packing = packing;
    }

    static Shelf in(Path folder, String name, Digested maker, Packing packing) {
        Waiting waiting = new Waiting(folder);
        return new Shelf(
                IntStream.range(0, FILES)
                        .mapToObj(number -> ShelfFile.open(
                                folder.resolve(name + "-" + Integer.toHexString(number)), maker, waiting))
                        .toList(),
                packing);
    }

    /** Where what is packed may stand as long as the cache is open. */
    public Packing packing() {
        return packing;
    }

    /** Whether anything is kept. */
    public boolean isKept() {
        return !files.isEmpty();
    }

    /** What was made from what has this digest; empty when that is not known, or not whole any more. */
    public Optional<byte[]> get(Digested key) {
        return isKept() ? file(key).get(key) : Optional.empty();
    }

    /** Takes what was made from what has this digest. */
    public void put(Digested key, byte[] value) {
        if (isKept()) {
            file(key).put(key, value);
        }
    }

    /**
     * Writes what is new, each file by itself.
     *
     * @return why one of them could not be written
     */
    Optional<IOException> save() {
        return files.stream().flatMap(file -> file.saved().stream()).reduce((first, next) -> first);
    }

    void close() {
        files.forEach(ShelfFile::close);
    }

    private ShelfFile file(Digested key) {
        return files.get(Character.digit(key.hex().charAt(0), FILES));
    }
}
