package org.rapporteur.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Values that are new, until they are written where they belong: in a file that goes when it is closed, so that they take no
 * memory meanwhile. May be used by several threads at once.
 */
final class Waiting implements Closeable {

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

    /** The value that stands there; empty when it is not whole. */
    synchronized Optional<byte[]> read(ValueAt at) {
        return file.flatMap(at::in);
    }

    @Override
    public synchronized void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
