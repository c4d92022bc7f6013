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
import java.util.zip.CRC32C;

/**
 * One file of a shelf: who made it, then for each value its key, its checksum, its length and its bytes. What does not fit its
 * checksum is taken for unknown, and so is all behind what cannot be read. Values are read when they are asked for.
 */
final class ShelfFile {

    private static final String MARK = "Rapporteur's cache, 1: ";

    /** Of a key, a checksum and a length. */
    private static final int HEAD = 64 + Long.BYTES + Integer.BYTES;

    private final Path path;
    private final Digested maker;
    private final Optional<FileChannel> standing;
    private final Map<Digested, Entry> before;
    private final Map<Digested, byte[]> added = new ConcurrentHashMap<>();
    private final Set<Digested> used = ConcurrentHashMap.newKeySet();

    /** Where a value stands in the file. */
    private record Entry(long at, int length, long checksum) {}

    private ShelfFile(Path path, Digested maker, Optional<FileChannel> standing, Map<Digested, Entry> before) {
        this.path = path;
        this.maker = maker;
        this.standing = standing;
        this.before = before;
    }

    /** A file that may be missing, or somebody else's: then nothing is known. */
    static ShelfFile open(Path path, Digested maker) {
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
            return new ShelfFile(path, maker, Optional.of(file), entries(file, mark(maker)));
        } catch (IOException missing) {
            return new ShelfFile(path, maker, Optional.empty(), Map.of());
        }
    }

    private static Map<Digested, Entry> entries(FileChannel file, byte[] mark) throws IOException {
        Map<Digested, Entry> found = new HashMap<>();
        if (!Arrays.equals(bytes(file, 0, mark.length), mark)) {
            return found;
        }
        long at = mark.length;
        while (at + HEAD <= file.size()) {
            ByteBuffer head = ByteBuffer.wrap(bytes(file, at, HEAD));
            byte[] key = new byte[HEAD - Long.BYTES - Integer.BYTES];
            Entry entry = new Entry(at + HEAD, head.get(key).getInt(HEAD - Integer.BYTES), head.getLong(key.length));
            if (entry.length < 0 || entry.at + entry.length > file.size()) {
                break;
            }
            found.put(new Digested(new String(key, StandardCharsets.US_ASCII)), entry);
            at = entry.at + entry.length;
        }
        return found;
    }

    Optional<byte[]> get(Digested key) {
        Entry entry = before.get(key);
        if (entry == null) {
            return Optional.ofNullable(added.get(key));
        }
        used.add(key);
        return read(entry);
    }

    private Optional<byte[]> read(Entry entry) {
        try {
            byte[] value = bytes(standing.orElseThrow(), entry.at, entry.length);
            return Optional.of(value).filter(whole -> checksum(whole) == entry.checksum);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    void put(Digested key, byte[] value) {
        added.put(key, value);
    }

    int added() {
        return added.size();
    }

    /** Writes the file anew when there is something new, beside the one that stands, and then in its place. */
    void save() throws IOException {
        if (added.isEmpty()) {
            return;
        }
        Path next = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".next");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next)))) {
                out.write(mark(maker));
                kept().forEach((key, entry) -> read(entry).ifPresent(value -> write(key, value, out)));
                added.forEach((key, value) -> write(key, value, out));
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** What nobody asked for this time is kept for other branches, as long as it is not more than what somebody did. */
    private Map<Digested, Entry> kept() {
        Map<Digested, Entry> kept = new TreeMap<>(Comparator.comparing(Digested::hex));
        kept.putAll(before);
        if (before.size() - used.size() > used.size() + added.size()) {
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
        } catch (IOException e) {
            // It was only read.
        }
    }

    private static void write(Digested key, byte[] value, DataOutputStream out) {
        try {
            out.write(key.bytes());
            out.writeLong(checksum(value));
            out.writeInt(value.length);
            out.write(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] mark(Digested maker) {
        return (MARK + maker.hex() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Fewer than asked for at the end of the file. */
    private static byte[] bytes(FileChannel file, long at, int length) throws IOException {
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
