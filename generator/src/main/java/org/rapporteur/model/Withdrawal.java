package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/**
 * An address that was withdrawn on purpose ({@code gone.yaml}), with the reason that readers are given.
 *
 * @param path the page, or the file
 * @param paragraph the anchor, where it is no page that was withdrawn but a numbered paragraph of one that stays
 */
public record Withdrawal(
        Located<String> path, Optional<String> paragraph, String why, PartialDate date, Optional<Located<String>> see) {

    /** Whether it is a page of its own that says so. */
    public boolean isPage() {
        return paragraph.isEmpty();
    }
}
