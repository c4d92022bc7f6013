package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A version of an output.
 *
 * @param label “Draft 1.0”
 * @param corrected when its text was last corrected, if it was after its date
 * @param file the document as it was issued
 * @param changes what changed since the version before, and since the first
 * @param review the window in which it may be commented on
 * @param comments link to those that it received: “3 comments”
 * @param current whether it is the newest
 * @param coming whether it is still to come
 */
public record VersionLine(
        String label,
        String href,
        DateView date,
        Optional<DateView> corrected,
        Optional<Label> status,
        Optional<LinkView> file,
        List<LinkView> changes,
        Optional<ReviewView> review,
        Optional<LinkView> comments,
        boolean current,
        boolean coming) {

    public VersionLine {
        changes = List.copyOf(changes);
    }
}
