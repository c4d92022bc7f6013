package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

/**
 * A date of a cycle.
 *
 * @param starts the date, or the first of a window
 * @param ends the last of a window; empty when it is one date, or open
 * @param audience whom it concerns ({@code for})
 */
public record Milestone(
        PartialDate starts,
        Optional<PartialDate> ends,
        String title,
        Optional<MilestoneKind> kind,
        Optional<String> audience,
        Optional<Located<String>> url,
        Position position) {

    /** Whether something is to be sent by then. */
    public boolean isDeadline() {
        return kind.map(MilestoneKind.DEADLINES::contains).orElse(false);
    }
}
