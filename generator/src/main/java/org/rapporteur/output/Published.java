package org.rapporteur.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What a build did to the published folder. The manifest itself is only counted in the writing.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files that stand as they stood, with their time
 * @param removed files of the site before that this site does not have
 * @param bytes the size of the whole site
 * @param writing what that took
 * @param leftBehind what could not be deleted of the site before, beside the folder; the next build tries again
 */
public record Published(int written, int unchanged, int removed, long bytes, Writing writing, List<Path> leftBehind) {

    public Published {
        leftBehind = List.copyOf(leftBehind);
    }
}
