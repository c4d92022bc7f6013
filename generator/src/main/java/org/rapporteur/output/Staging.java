package org.rapporteur.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/** The next site while it is being written, beside the one that stands. */
final class Staging {

    private final Path root;
    private final CurrentSite current;
    private final Claims claims = new Claims();
    private final Map<String, Manifest.Entry> entries = new ConcurrentSkipListMap<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final LongAdder filesWritten = new LongAdder();
    private final LongAdder bytesWritten = new LongAdder();

    /** Shared by those who write, alone for the one who shuts. */
    private final ReadWriteLock door = new ReentrantReadWriteLock();

    private boolean shut;

    private Staging(Path root, CurrentSite current) {
        this.root = root;
        this.current = current;
    }

    /** Makes the folder, with the rights of the one that it will replace, and marks it. */
    static Staging create(Path root, CurrentSite current) throws IOException {
        if (Files.isDirectory(current.folder())) {
            Files.copy(current.folder(), root, StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.createDirectory(root);
        }
        mark(root);
        Staging staging = new Staging(root, current);
        Mark.PROOFS.forEach(staging.claims::take);
        return staging;
    }

    /** A disk may have room for a folder and none for a file in it. */
    private static void mark(Path root) throws IOException {
        try {
            Mark.lay(root);
        } catch (IOException full) {
            Files.delete(root);
            throw full;
        }
    }

    /**
     * Writes all files and their manifest. What the published folder has with the same bytes is linked from there.
     *
     * @param empty the manifest, but for the files
     * @param archive where all of them are to stand as one file too
     * @return whether the site differs from the one that stands
     */
    boolean fill(Stream<OutputFile> files, Manifest empty, Optional<String> archive) throws IOException {
        try {
            files.forEach(this::write);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        shut();
        if (archive.isPresent()) {
            pack(archive.get(), empty.with(entries.values()));
        }
        Manifest manifest = empty.with(entries.values());
        boolean sameManifest = place(Manifest.NAME, manifest.json()).unchanged();
        force(Manifest.NAME);
        Mark.lift(root);
        requireAll();
        return !sameManifest || unchanged.get() < entries.size() || removed() > 0;
    }

    /**
     * Returns when nobody writes here any more. A parallel stream that fails comes back while some of its threads are
     * still at work; they must not write into the staging folder of the next build.
     */
    void shut() {
        door.writeLock().lock();
        try {
            shut = true;
        } finally {
            door.writeLock().unlock();
        }
    }

    /** What was done, once the site stands. */
    Published published(List<Path> leftBehind) {
        long bytes = entries.values().stream().mapToLong(Manifest.Entry::size).sum();
        int same = unchanged.get();
        Writing writing = new Writing(filesWritten.intValue(), bytesWritten.sum());
        return new Published(entries.size() - same, same, removed(), bytes, writing, leftBehind);
    }

    private void write(OutputFile file) {
        door.readLock().lock();
        try {
            writeUnlessShut(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            door.readLock().unlock();
        }
    }

    private void writeUnlessShut(OutputFile file) throws IOException {
        if (shut) {
            throw new OutputRefused("This build was stopped. The folder is as it was.", "Build again.");
        }
        claims.take(file.path());
        Placed placed = place(file.path(), file.content());
        entries.put(file.path(), new Manifest.Entry(file.path(), placed.print.size(), placed.print.sha256()));
        unchanged.addAndGet(placed.unchanged ? 1 : 0);
    }

    private void pack(String path, Manifest inside) throws IOException {
        claims.take(path);
        Path target = target(path);
        prepare(target.getParent());
        Archive.write(root, inside, target);
        FileSum sum = counted(FileSum.of(target));
        Optional<Path> standing = current.fileAt(path);
        if (standing.isPresent() && FileSum.of(standing.get()).equals(sum)) {
            Files.delete(target);
            Trees.link(standing.get(), target);
            unchanged.incrementAndGet();
        }
        entries.put(path, new Manifest.Entry(path, sum.size(), sum.sha256()));
    }

    /** After a power cut the next build knows by the manifest what is ours, and writes again what was lost of it. */
    private void force(String path) throws IOException {
        try (FileChannel file = FileChannel.open(root.resolve(path), StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    /** Whatever else clears away here, such as a {@code git clean}, must not have half a site published. */
    private void requireAll() throws IOException {
        Optional<String> gone = entries.values().parallelStream()
                .filter(entry -> !stands(entry))
                .map(Manifest.Entry::path)
                .findAny();
        if (gone.isPresent()) {
            throw new OutputRefused(
                    "\"" + gone.get() + "\" was taken away or changed by something else before the site was published.",
                    "See what else writes or clears away in " + root.getParent() + ", and build again.");
        }
    }

    private boolean stands(Manifest.Entry entry) {
        try {
            return Files.size(root.resolve(entry.path())) == entry.size();
        } catch (IOException gone) {
            return false;
        }
    }

    private record Placed(FileSum print, boolean unchanged) {}

    private Placed place(String path, Content content) throws IOException {
        Path target = target(path);
        prepare(target.getParent());
        Optional<Path> standing = current.fileAt(path);
        Optional<FileSum> same = standing.isPresent() ? FileSum.ofSame(content, standing.get()) : Optional.empty();
        if (same.isEmpty()) {
            return new Placed(counted(FileSum.ofWritten(content, target)), false);
        }
        Trees.link(standing.get(), target);
        return new Placed(same.get(), true);
    }

    private FileSum counted(FileSum written) {
        filesWritten.increment();
        bytesWritten.add(written.size());
        return written;
    }

    /** Making one that is there already takes much longer than asking. */
    private static void prepare(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private Path target(String path) throws OutputRefused {
        try {
            return root.resolve(path);
        } catch (InvalidPathException unwritable) {
            throw new OutputRefused(
                    "This machine cannot write a file named \"" + path + "\": " + unwritable.getReason() + ".",
                    "Set the environment variable LC_ALL to C.UTF-8, or give the file a plain name.",
                    unwritable);
        }
    }

    private int removed() {
        return (int) current.files().stream()
                .filter(path -> !entries.containsKey(path))
                .count();
    }
}
