package org.rapporteur.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.helpers.NOPLogger;

/** Tells which files below some folders were saved, made or removed. */
final class FolderWatch implements AutoCloseable {

    /** An editor saves a file in several steps: it is looked at when nothing more comes for so long. */
    private static final Duration QUIET = Duration.ofMillis(12);

    /** Files that editors keep beside the one that is written. */
    private static final Pattern ASIDE = Pattern.compile("\\..*|_.*|.*~|4913|#.*#|.*\\.(sw[a-p]|tmp|bak|orig)");

    private final DirectoryWatcher watcher;
    private final BlockingQueue<Path> saved = new LinkedBlockingQueue<>();
    private final Consumer<Set<Path>> told;

    /**
     * @param told is told of files that were changed together
     * @throws IOException when the folders cannot be watched
     */
    FolderWatch(List<Path> folders, Consumer<Set<Path>> told) throws IOException {
        this.told = told;
        this.watcher = DirectoryWatcher.builder()
                .paths(folders)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .listener(this::event)
                .build();
        watcher.watchAsync(work -> Preview.daemon(work, "preview-watch").start());
        Preview.daemon(this::tell, "preview-changes").start();
    }

    private void event(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            saved.add(event.rootPath());
        } else if (!ASIDE.matcher(event.path().getFileName().toString()).matches()) {
            saved.add(event.path());
        }
    }

    private void tell() {
        try {
            while (true) {
                Set<Path> together = new TreeSet<>(Set.of(saved.take()));
                for (Path next = wait(QUIET); next != null; next = wait(QUIET)) {
                    together.add(next);
                }
                told.accept(together);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path wait(Duration time) throws InterruptedException {
        return saved.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
