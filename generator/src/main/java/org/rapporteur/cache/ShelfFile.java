package org.rapporteur.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One file of a shelf: who made it, then for each value its key, its checksum, its length and its bytes. What does not fit its
 * checksum is taken for unknown, and so is all behind what cannot be read. Values are read when they are asked for.
 */
final class ShelfFile {

    /** How the name of a file ends that is not whole yet. */
    static final String HALF = ".next";

    private static final String MARK = "Rapporteur's cache, 1: ";

    /** Of a key, a checksum and a length. */
    private static final int HEAD = 64 + Long.BYTES + Integer.BYTES;

    private final Path path;
    private final Digested maker;
    private final Optional<FileChannel> standing;
    private final Map<Digested, ValueAt> before;
    private final Waiting waiting;
    private final Map<Digested, ValueAt> added = new ConcurrentHashMap<>();
    private final Set<Digested> used = ConcurrentHashMap.newKeySet();

    private ShelfFile(
            Path path, Digested maker, Optional<FileChannel> standing, Map<Digested, ValueAt> before, Waiting waiting) {
        this.path = path;
        this.maker = maker;
        this.standing = standing;
        this.before = before;
        this.waiting = waiting;
    }

    /**
     * A file that may be missing, or somebody else's: then nothing is known. A pipe would never end.
     *
     * @param waiting takes what is new, until it is saved
     */
    static ShelfFile open(Path path, Digested maker, Waiting waiting) {
        if (Files.isRegularFile(path)) {
            try {
                FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
                return new ShelfFile(path, maker, Optional.of(file), entries(file, mark(maker)), waiting);
            } catch (IOException unreadable) {
                // As if it were missing.
            }
        }
        return new ShelfFile(path, maker, Optional.empty(), Map.of(), waiting);
    }

    private static Map<Digested, ValueAt> entries(FileChannel file, byte[] mark) throws IOException {
        Map<Digested, ValueAt> found = new HashMap<>();
        if (!Arrays.equals(ValueAt.bytes(file, 0, mark.length), mark)) {
            return found;
        }
        long at = mark.length;
        while (at + HEAD <= file.size()) {
            ByteBuffer head = ByteBuffer.wrap(ValueAt.bytes(file, at, HEAD));
            byte[] key = new byte[HEAD - Long.BYTES - Integer.BYTES];
            ValueAt entry =
                    new ValueAt(at + HEAD, head.get(key).getInt(HEAD - Integer.BYTES), head.getLong(key.length));
            if (entry.length() < 0 || entry.end() > file.size()) {
                break;
            }
            found.put(new Digested(new String(key, StandardCharsets.US_ASCII)), entry);
            at = entry.end();
        }
        return found;
    }

    Optional<byte[]> get(Digested key) {
        ValueAt entry = before.get(key);
        if (entry == null) {
            return Optional.ofNullable(added.get(key)).flatMap(waiting::read);
        }
        used.add(key);
        return read(entry);
    }

    private Optional<byte[]> read(ValueAt entry) {
        return standing.flatMap(entry::in);
    }

    void put(Digested key, byte[] value) {
        try {
            added.put(key, waiting.add(value));
        } catch (IOException full) {
            // It is found out again by the next build.
        }
    }

    /** Saves, and says why that failed where it did. */
    Optional<IOException> saved() {
        try {
            save();
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(failure);
        }
    }

    /** Writes the file anew when there is something new, beside the one that stands, and then in its place. */
    private void save() throws IOException {
        if (added.isEmpty()) {
            return;
        }
        Path next = Files.createTempFile(path.getParent(), path.getFileName().toString(), HALF);
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next)))) {
                out.write(mark(maker));
                kept().forEach((key, entry) -> read(entry).ifPresent(value -> write(key, entry, value, out)));
                added.forEach((key, entry) -> waiting.read(entry).ifPresent(value -> write(key, entry, value, out)));
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** How much more than what was asked for is kept for other branches, and for the same site at another address. */
    private static final int OTHERS = 3;

    /** Of what nobody asked for this time, nothing where it is too much: who made it when is not known. */
    private Map<Digested, ValueAt> kept() {
        Map<Digested, ValueAt> kept = new TreeMap<>(Comparator.comparing(Digested::hex));
        kept.putAll(before);
        if (before.size() - used.size() > OTHERS * (used.size() + added.size())) {
            kept.keySet().retainAll(used);
        }
        kept.keySet().removeAll(added.keySet());
        return kept;
    }

    void close() {
        try {
            if (standing.isPresent()) {
                standing.get().close();
            }
            waiting.close();
        } catch (IOException e) {
            // It was only read, or is gone with this program.
        }
    }

    private static void write(Digested key, ValueAt entry, byte[] value, DataOutputStream out) {
        try {
            out.write(key.bytes());
            out.writeLong(entry.checksum());
            out.writeInt(value.length);
            out.write(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] mark(Digested maker) {
        return (MARK + maker.hex() + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
