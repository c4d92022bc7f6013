package org.rapporteur.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One build at a time writes to a folder: among processes by a lock on a file, which the system lifts when one is
 * killed; among the threads of this one by a set of names. The file stays, for to delete it would be a race of its own.
 */
final class FolderLock implements AutoCloseable {

    /**
     * What this process has locked. Static because the process is what holds such a lock: on Linux, closing any channel
     * of the file gives it up ({@link java.nio.channels.FileLock}), so a second thread must not even open it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final long PAUSE_MILLIS = 50;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @throws OutputRefused if another build still holds it when patience is at its end, or the file cannot be made
     * @throws InterruptedIOException if the thread is interrupted
     */
    static FolderLock take(Path file, Duration patience) throws IOException {
        long start = System.nanoTime();
        Optional<FolderLock> lock = attempt(file);
        while (lock.isEmpty()) {
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(patience) >= 0) {
                throw stillLocked(file, patience);
            }
            pause();
            lock = attempt(file);
        }
        return lock.get();
    }

    private static OutputRefused stillLocked(Path file, Duration patience) {
        return new OutputRefused(
                "Another build is writing to this folder, and was not done after " + patience.toSeconds()
                        + " seconds: it holds " + file + ".",
                "Wait until it has ended, then build again.");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }

    private static Optional<FolderLock> attempt(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = attemptAmongProcesses(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<FolderLock> attemptAmongProcesses(Path file) throws IOException {
        FileChannel channel = open(file);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException otherClassLoader) {
            return Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
    }

    private static FileChannel open(Path file) throws OutputRefused {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            throw new OutputRefused(
                    "Nothing can be written beside the published folder: " + unwritable + ".",
                    "Make " + file.getParent() + " writable, or give an output folder elsewhere.",
                    unwritable);
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for another build");
        }
    }
}
