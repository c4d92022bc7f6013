package org.rapporteur.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of what builds before this one made. What another version of the generator made is not known there. Two builds may
 * use it at once: each sees it whole, and the one that ends last has the last word.
 */
public final class Cache implements AutoCloseable {

    /** Where nothing is known and nothing is kept. */
    public static final Cache NONE = new Cache(Optional.empty(), Digested.of(), List.of(), Optional.empty());

    /** How a shelf, and only a shelf, calls what is not whole yet: the folder may be somebody's own. */
    private static final Predicate<String> HALF = Pattern.compile(
                    "(?:[a-z]+-[0-9a-f]|waiting-)\\d+" + Pattern.quote(ShelfFile.HALF))
            .asMatchPredicate();

    private final Optional<Path> folder;
    private final Digested maker;
    private final Map<String, Shelf> shelves = new HashMap<>();

    /** Halves of files that stood there already. */
    private final List<Path> halves;

    private final Optional<Waiting> packed;

    private Cache(Optional<Path> folder, Digested maker, List<Path> halves, Optional<Waiting> packed) {
        this.folder = folder;
        this.maker = maker;
        this.halves = halves;
        this.packed = packed;
    }

    /**
     * That in a folder.
     *
     * @param folder may be missing, and may be deleted at any time
     * @param maker who makes what is in it, to the byte
     */
    public static Cache in(Path folder, Digested maker) {
        return new Cache(Optional.of(folder), maker, halves(folder), Optional.empty());
    }

    /**
     * The same that also takes what is packed, which is most of a record, out of memory: nothing that was read with it can be
     * looked into after it was closed.
     */
    public Cache takingPacked() {
        return new Cache(folder, maker, halves, folder.map(Waiting::new));
    }

    private static List<Path> halves(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> HALF.test(file.getFileName().toString()))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException missing) {
            return List.of();
        }
    }

    /** The values of one kind. */
    public Shelf shelf(String name) {
        return folder.map(place -> shelves.computeIfAbsent(
                        name,
                        any -> Shelf.in(
                                place,
                                name,
                                maker,
                                packed.<Packing>map(taking -> taking).orElse(Packing.IN_MEMORY))))
                .orElse(Shelf.NONE);
    }

    /**
     * Writes what is new, and deletes what builds left that were killed while they wrote: what stood there half done before
     * this one began and still does.
     *
     * @throws IOException when the folder cannot be written; what was there before is still there, or is made again
     */
    public void save() throws IOException {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        Optional<IOException> failure = shelves.values().stream()
                .flatMap(shelf -> shelf.save().stream())
                .reduce((first, next) -> first);
        if (failure.isPresent()) {
            throw failure.get();
        }
        for (Path half : halves) {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public void close() {
        shelves.values().forEach(Shelf::close);
        packed.ifPresent(Waiting::close);
    }
}
