package org.rapporteur.model;

import java.util.Optional;

/**
 * A line of {@code published.txt}.
 *
 * @param address of a page or a file, or of a numbered paragraph: {@code /about/#p7}
 * @param text the {@link VersionPrint} that a version had when it was promised, as it is written
 */
public record Promise(String address, Optional<String> text) {

    /** The print, if it is made as prints are made now. */
    Optional<VersionPrint> print() {
        return text.flatMap(VersionPrint::of);
    }

    /** Whether it has a print that another Rapporteur made otherwise: nothing can be compared with it. */
    public boolean isOutdated() {
        return text.isPresent() && print().isEmpty();
    }
}
