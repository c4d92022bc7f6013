package org.rapporteur.serve;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.build.PlannedFile;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;

/**
 * What the preview shows at a moment.
 *
 * @param number higher than that of whatever was shown before
 * @param site the last site without errors; while there was none yet, what there is of it
 * @param ahead pages that are newer than it, by path: of texts that were saved since it was begun
 * @param report what is wrong with the files as they are now
 * @param lines gives the lines that findings point at
 * @param pictures how often files were changed that are no texts: what shows them is to load them again
 * @param busy whether there are changes that the report does not know of yet
 */
record Shown(
        long number,
        ShownSite site,
        Map<String, PlannedFile> ahead,
        Report report,
        SourceLines lines,
        int pictures,
        boolean busy) {

    Shown {
        ahead = Map.copyOf(ahead);
    }

    /** The file at a path, as new as it can be had. */
    Optional<PlannedFile> file(String path) {
        return Optional.ofNullable(ahead.get(path)).or(() -> site.file(path));
    }
}
