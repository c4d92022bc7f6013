package org.rapporteur.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.source.PassingFile;
import org.slf4j.helpers.NOPLogger;

/**
 * Tells which files below some folders were saved, made or removed. A folder may come later, go, and come back; then, and when
 * too much happens to be told one by one, the folder itself is told.
 */
final class FolderWatch implements AutoCloseable {

    /** An editor saves a file in several steps: it is looked at when nothing more comes for so long. */
    private static final Duration QUIET = Duration.ofMillis(12);

    /** Whoever writes without a pause is followed all the same. */
    private static final Duration LONGEST = Duration.ofMillis(250);

    /** How often the folders themselves are looked at, and what else is to be looked at. */
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final List<Path> folders;
    private final Supplier<?> sign;
    private final Consumer<Set<Path>> told;
    private final BlockingQueue<Path> saved = new LinkedBlockingQueue<>();
    private Map<Path, Object> known = Map.of();
    private Object lastSign;
    private Optional<DirectoryWatcher> watcher = Optional.empty();
    private boolean closed;
    private final List<Thread> threads;

    /**
     * @param folders the first is told when the sign changes
     * @param sign something else that is a reason to look at everything again when it changes
     * @param told is told of files that were changed together
     * @throws IOException when the folders cannot be watched
     */
    FolderWatch(List<Path> folders, Supplier<?> sign, Consumer<Set<Path>> told) throws IOException {
        this.folders = List.copyOf(folders);
        this.sign = sign;
        this.told = told;
        this.known = standing();
        this.lastSign = sign.get();
        watch();
        this.threads =
                List.of(Preview.daemon(this::tell, "preview-changes"), Preview.daemon(this::round, "preview-round"));
        threads.forEach(Thread::start);
    }

    /** What tells each folder that is there from another one that has its name later. */
    private Map<Path, Object> standing() {
        Map<Path, Object> keys = new TreeMap<>();
        for (Path folder : folders) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    keys.put(folder, Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime()));
                }
            } catch (IOException missing) {
                // It may come.
            }
        }
        return keys;
    }

    private synchronized void watch() throws IOException {
        if (watcher.isPresent()) {
            watcher.get().close();
        }
        if (!closed) {
            watcher = Optional.of(DirectoryWatcher.builder()
                    .paths(List.copyOf(known.keySet()))
                    .fileHashing(false)
                    .logger(NOPLogger.NOP_LOGGER)
                    .listener(this::event)
                    .build());
            watcher.get()
                    .watchAsync(work -> Preview.daemon(work, "preview-watch").start());
        }
    }

    private void event(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            saved.add(event.rootPath());
        } else if (event.isDirectory()
                || !PassingFile.isCalled(event.path().getFileName().toString())) {
            saved.add(event.path());
        }
    }

    private void round() {
        try {
            while (true) {
                Thread.sleep(ROUND.toMillis());
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Map<Path, Object> now = standing();
        Object nowSign = sign.get();
        if (!now.equals(known)) {
            known = now;
            try {
                watch();
            } catch (IOException e) {
                // A folder went again: the next round tries again.
                known = Map.of();
            }
            saved.addAll(folders);
        }
        if (!nowSign.equals(lastSign)) {
            lastSign = nowSign;
            saved.add(folders.get(0));
        }
    }

    private void tell() {
        try {
            while (true) {
                told.accept(together(saved.take()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<Path> together(Path first) throws InterruptedException {
        Set<Path> together = new TreeSet<>(Set.of(first));
        long end = System.nanoTime() + LONGEST.toNanos();
        Path next = saved.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        while (next != null && System.nanoTime() < end) {
            together.add(next);
            next = saved.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (next != null) {
            together.add(next);
        }
        return together;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        threads.forEach(Thread::interrupt);
        if (watcher.isPresent()) {
            watcher.get().close();
        }
    }
}
