package org.rapporteur.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The folder in which the site is published. It holds one whole site, the old or the new and never a part of one, and
 * of what others keep in it nothing is ever touched: {@code plugin.md}, section “Output”. What a kill can leave, and how
 * the next build mends it, is written at {@link Swap}.
 */
public final class PublishedFolder {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;
    private final Duration patience;
    private final ReentrantLock publishing = new ReentrantLock();
    private volatile boolean givenUp;
    private volatile Optional<Staging> next = Optional.empty();

    /** A folder, for which a build waits ten minutes if another is writing to it. */
    public PublishedFolder(Path folder) {
        this(folder, PATIENCE);
    }

    /**
     * @param folder may be missing, empty, a site of Rapporteur's, or a link to one of these
     * @param patience how long to wait while another build writes to it
     */
    public PublishedFolder(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * The places beside a published folder that builds keep for themselves. Nothing is looked at or made.
     *
     * @param folder links resolved; not the root of a file system
     */
    public static List<Path> placesBeside(Path folder) {
        SiteFolders places = SiteFolders.at(folder);
        return List.of(places.staging(), places.old(), places.lock());
    }

    /**
     * Writes the whole site, or nothing.
     *
     * @param files of the site, in any order; a parallel stream is written by several threads. The caller closes it.
     * @param generator name and version of what writes, for the manifest
     * @param facts what else the manifest is to say of the site, by name: its commit, for one
     * @param lastLook called when all is written and nothing is published yet; what it throws keeps the site before
     * @return what changed in the folder
     * @throws OutputRefused if the user has to mend something first; the folder is as it was
     * @throws IOException if writing fails, or reading a file's content; the folder is as it was, unless what others
     *     laid into it at the last moment could not be carried over: then the new site stands, and the next build retries
     * @throws PathClash if two of the files want one place; the folder is as it was
     */
    public Published replace(Stream<OutputFile> files, String generator, Map<String, String> facts, Runnable lastLook)
            throws IOException {
        return replace(files, generator, facts, Optional.empty(), lastLook);
    }

    /**
     * The same, with the whole site as one file in it.
     *
     * @param archive where that stands
     */
    public Published replace(
            Stream<OutputFile> files,
            String generator,
            Map<String, String> facts,
            Optional<String> archive,
            Runnable lastLook)
            throws IOException {
        SiteFolders places = SiteFolders.around(folder);
        if (!Trees.exists(places.lock())) {
            lookBeforeAnyBuild(places);
        }
        FolderLock lock = FolderLock.take(places.lock(), patience);
        try {
            new Swap(places).heal();
            places.requireReplaceable();
            publishing.lock();
            try {
                return publish(places, files, Manifest.of(generator, facts, List.of()), archive, lastLook);
            } finally {
                publishing.unlock();
            }
        } finally {
            lock.close();
        }
    }

    /**
     * Mends what a killed build left, where nothing is to be written: a folder that is gone is there again.
     *
     * @throws OutputRefused if what is left cannot be deleted, or was not left by a build
     */
    public void heal() throws IOException {
        SiteFolders places = SiteFolders.around(folder);
        if (Trees.exists(places.old()) || Trees.exists(places.staging())) {
            if (!Trees.exists(places.lock())) {
                places.requireOwn();
            }
            FolderLock lock = FolderLock.take(places.lock(), patience);
            try {
                new Swap(places).heal();
            } finally {
                lock.close();
            }
        }
    }

    /**
     * Stops a replacement that another thread is about, for a process that is to end: the site before stays, or the new one
     * stands already, and nothing is left beside it. Returns when that is so.
     */
    public void giveUp() {
        givenUp = true;
        next.ifPresent(Staging::shut);
        publishing.lock();
        publishing.unlock();
    }

    /** No build has been here yet: what is refused now gets nothing beside it, not even the lock. */
    private static void lookBeforeAnyBuild(SiteFolders places) throws IOException {
        try {
            places.requireReplaceable();
            places.requireOwn();
            CurrentSite.read(places.folder());
        } catch (IOException refused) {
            if (!Trees.exists(places.lock())) {
                throw refused;
            }
            // Another build came in between. All is looked at again when that has ended.
        }
    }

    private Published publish(
            SiteFolders places, Stream<OutputFile> files, Manifest empty, Optional<String> archive, Runnable lastLook)
            throws IOException {
        CurrentSite current = CurrentSite.read(places.folder());
        Staging staging = Staging.create(places.staging(), current);
        next = Optional.of(staging);
        if (givenUp) {
            staging.shut();
        }
        Swap swap = new Swap(places);
        try {
            boolean changed = staging.fill(files, empty, archive);
            lastLook.run();
            if (changed || !Trees.exists(places.folder())) {
                ForeignFiles foreign = ForeignFiles.in(current);
                foreign.carryTo(places.staging());
                swap.run(foreign.states());
            }
            return staging.published(swap.discard());
        } catch (IOException | RuntimeException | Error failure) {
            staging.shut();
            swap.discard();
            throw failure;
        }
    }
}
