package org.rapporteur.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells a folder beside the published one that a build left from one that somebody else laid there: a name alone proves
 * nothing. A folder is a build's where it has the manifest of a site, or, as long as it has none, an empty file of this name;
 * or where it is empty, so that nothing in it can be lost.
 *
 * <p>A folder that a build makes gets the mark before anything else, and loses it when its manifest stands; one that is deleted
 * loses manifest and mark last. So whatever a kill leaves is known. The mark is empty because a file that is made empty is
 * never there by half.
 */
final class Mark {

    /** Says by itself what it is for. A site has no such file: {@link Staging} takes the name. */
    static final String NAME = ".rapporteur-may-delete-this-folder";

    /** What tells that a folder is a build's, the one that lasts longest at the end. */
    static final List<String> PROOFS = List.of(Manifest.NAME, NAME);

    private Mark() {}

    /** @throws IOException if it cannot be made, or something of the name is there */
    static void lay(Path folder) throws IOException {
        Files.createFile(folder.resolve(NAME));
    }

    /** Takes it away, if it is there. */
    static void lift(Path folder) throws IOException {
        if (isOn(folder)) {
            Files.delete(folder.resolve(NAME));
        }
    }

    private static boolean isOn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), NOFOLLOW_LINKS);
    }

    /**
     * Looks whether a folder beside the published one is a build's.
     *
     * @param place may be missing
     * @throws OutputRefused if it is not
     */
    static void require(Path place) throws IOException {
        if (!Trees.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place, NOFOLLOW_LINKS)) {
            throw refused(place, "it is no folder");
        }
        List<String> names = names(place);
        if (!names.isEmpty() && !isOn(place)) {
            requireManifest(place, names);
        }
    }

    private static void requireManifest(Path place, List<String> names) throws IOException {
        if (!names.contains(Manifest.NAME)) {
            throw refused(place, "it has \"" + names.get(0) + "\", and no manifest of a site");
        }
        try {
            CurrentSite.read(place);
        } catch (OutputRefused untrusted) {
            throw refused(place, untrusted.getMessage().replaceFirst("\\.$", ""));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static OutputRefused refused(Path place, String why) {
        return new OutputRefused(
                place + " was not written by Rapporteur: " + why + ". Builds move and delete what stands there.",
                "Move it away, or give another output folder. Nothing was changed.");
    }
}
