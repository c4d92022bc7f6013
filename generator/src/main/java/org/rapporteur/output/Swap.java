package org.rapporteur.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Puts the staged site in the place of the one that stands, and mends what a killed build left.
 *
 * <p>Where the system can exchange two folders in one step ({@link FolderExchange}), the folder is one whole site at every
 * moment. Elsewhere it takes two moves, folder to old and staging to folder, and between them there is no folder. Wherever
 * a build is killed, one of these is left:
 *
 * <ul>
 *   <li><b>folder, staging:</b> killed while writing, or while deleting the site before. The folder is whole. The next
 *       build deletes staging.
 *   <li><b>folder, old:</b> killed just before or after the exchange, or after the second move. The folder is the old site
 *       or the new, and old is the other one, whole. The next build carries over what came into old late, then moves it to
 *       staging and deletes it.
 *   <li><b>old, staging:</b> killed between two moves. There is no folder until the next build, which moves old back before
 *       it does anything else, and deletes staging.
 * </ul>
 *
 * <p>{@code old} is always a whole site, or a folder that had none yet, for only under the name {@code staging} is anything
 * deleted. Both are known by what is in them ({@link Mark}); anything else of their names is refused before a thing is changed.
 *
 * <p>Only the manifest is forced to the disk. A kill does not lose what the system has been given to write; a power cut may,
 * and then the next build, which compares bytes, writes the damaged files again.
 */
final class Swap {

    private final SiteFolders places;

    Swap(SiteFolders places) {
        this.places = places;
    }

    /**
     * Ends what a killed build left half done. Comes before everything else.
     *
     * @throws OutputRefused if something else stands there than a build left, and then all is as before; or if what it left
     *     cannot be deleted
     */
    void heal() throws IOException {
        places.requireOwn();
        if (Trees.exists(places.old()) && !Trees.exists(places.folder())) {
            Trees.move(places.old(), places.folder());
        }
        refuseRest(discard());
        if (Trees.exists(places.old())) {
            settle(Map.of());
            refuseRest(discard());
        }
        Mark.lift(places.folder());
    }

    /**
     * Makes the staged site the published one. What stood there is in staging afterwards.
     *
     * @param carried how the files of others were when they were carried to the staged site
     * @throws OutputRefused if the folder cannot be moved; then all is as before
     */
    void run(Map<String, ForeignFiles.State> carried) throws IOException {
        if (!Trees.exists(places.folder())) {
            Trees.move(places.staging(), places.folder());
            return;
        }
        markUnlessASite();
        try {
            exchange();
        } catch (IOException | RuntimeException | Error failure) {
            Mark.lift(places.folder());
            throw failure;
        }
        settle(carried);
    }

    /** A folder in which others keep something already, but which no site has stood in: as {@code old} it has to be known. */
    private void markUnlessASite() throws IOException {
        if (!Trees.exists(places.folder().resolve(Manifest.NAME))) {
            Mark.lay(places.folder());
        }
    }

    private void exchange() throws IOException {
        Trees.move(places.staging(), places.old());
        if (FolderExchange.of(places.folder(), places.old())) {
            return;
        }
        Trees.move(places.old(), places.staging());
        clearTheWay();
        try {
            Trees.move(places.staging(), places.folder());
        } catch (IOException | RuntimeException | Error failure) {
            Trees.move(places.old(), places.folder());
            throw failure;
        }
    }

    /**
     * Deletes what is in staging, and last what tells that it is ours: a kill leaves nothing that the next build would not know.
     *
     * @return what could not be deleted
     */
    List<Path> discard() throws IOException {
        return Trees.delete(places.staging(), Mark.PROOFS);
    }

    private void clearTheWay() throws OutputRefused {
        try {
            Trees.move(places.folder(), places.old());
        } catch (IOException held) {
            throw new OutputRefused(
                    places.folder() + " cannot be replaced: " + held + ".",
                    "It may be a mount point, or in use by another program: close that, or give another output folder.",
                    held);
        }
    }

    private void settle(Map<String, ForeignFiles.State> carried) throws IOException {
        ForeignFiles.in(CurrentSite.read(places.old())).carryLateTo(CurrentSite.read(places.folder()), carried);
        Trees.move(places.old(), places.staging());
    }

    private void refuseRest(List<Path> left) throws OutputRefused {
        if (!left.isEmpty()) {
            throw new OutputRefused(
                    "What an earlier build left cannot be deleted: " + left.get(0) + ".",
                    "See what holds it, and delete " + places.staging() + " by hand.");
        }
    }
}
