package org.rapporteur.model;

import java.util.List;

/**
 * The contributions of a cycle, each once (content-format, “Contributions”).
 *
 * @param page the page that shows it: {@code contributions/} in the cycle's
 */
public record Catalogue(Document.Cycle cycle, SitePath page, List<Contribution> contributions) {

    public Catalogue {
        contributions = List.copyOf(contributions);
    }

    /** The catalogue as it stood on a day; what has no date is not known to have come later, and is in it. */
    public List<Contribution> asOf(PartialDate day) {
        return contributions.stream()
                .filter(contribution -> contribution
                        .seen()
                        .map(seen -> !seen.first().isAfter(day.last()))
                        .orElse(true))
                .toList();
    }
}
