package org.rapporteur.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What is not to take memory: values that are new, until they are written where they belong, and what is packed, as long as a
 * build goes on. It stands in a file that goes when it is closed. May be used by several threads at once.
 */
final class Waiting implements Packing, Closeable {

    private final Path folder;
    private Optional<FileChannel> file = Optional.empty();
    private long length;

    /** @param folder where the file is made when the first value comes; it may be missing */
    Waiting(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes a value.
     *
     * @return where it stands
     */
    synchronized ValueAt add(byte[] value) throws IOException {
        if (file.isEmpty()) {
            Files.createDirectories(folder);
            file = Optional.of(FileChannel.open(
                    Files.createTempFile(folder, "waiting-", ".next"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        }
        ValueAt at = ValueAt.of(length, value);
        ByteBuffer bytes = ByteBuffer.wrap(value);
        while (bytes.hasRemaining()) {
            length += file.get().write(bytes, length);
        }
        return at;
    }

    /** In memory where the disk does not take it. */
    @Override
    public Stored store(byte[] bytes) {
        try {
            ValueAt at = add(bytes);
            return () -> read(at).orElseThrow(() -> new UncheckedIOException(
                    new IOException("the cache's own file in " + folder + " cannot be read any more")));
        } catch (IOException full) {
            return IN_MEMORY.store(bytes);
        }
    }

    /** The value that stands there; empty when it is not whole. */
    synchronized Optional<byte[]> read(ValueAt at) {
        return file.flatMap(at::in);
    }

    @Override
    public synchronized void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            // It goes with this program.
        }
    }
}
