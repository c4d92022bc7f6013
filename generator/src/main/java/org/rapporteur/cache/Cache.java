package org.rapporteur.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of what builds before this one made. What another version of the generator made is not known there. Two builds may
 * use it at once: each sees it whole, and the one that ends last has the last word.
 */
public final class Cache implements AutoCloseable {

    /** Where nothing is known and nothing is kept. */
    public static final Cache NONE = new Cache(Optional.empty(), Digested.of());

    private final Optional<Path> folder;
    private final Digested maker;
    private final Map<String, Shelf> shelves = new HashMap<>();

    private Cache(Optional<Path> folder, Digested maker) {
        this.folder = folder;
        this.maker = maker;
    }

    /**
     * That in a folder.
     *
     * @param folder may be missing, and may be deleted at any time
     * @param maker who makes what is in it, to the byte
     */
    public static Cache in(Path folder, Digested maker) {
        return new Cache(Optional.of(folder), maker);
    }

    /** The values of one kind. */
    public Shelf shelf(String name) {
        return folder.map(place -> shelves.computeIfAbsent(name, any -> Shelf.in(place, name, maker)))
                .orElse(Shelf.NONE);
    }

    /**
     * Writes what is new.
     *
     * @throws IOException when the folder cannot be written; what was there before is still there, or is made again
     */
    public void save() throws IOException {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        for (Shelf shelf : shelves.values()) {
            shelf.save();
        }
    }

    @Override
    public void close() {
        shelves.values().forEach(Shelf::close);
    }
}
