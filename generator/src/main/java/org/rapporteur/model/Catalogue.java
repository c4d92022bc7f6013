package org.rapporteur.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The contributions of a cycle, each once (content-format, “Contributions”).
 *
 * @param page the page that shows it, or the first part of it: {@code contributions/} in the cycle's
 */
public record Catalogue(Document.Cycle cycle, SitePath page, List<Contribution> contributions) {

    /** “Long lists (… catalogues of more than a few hundred rows) are split” (site, “Pages”). */
    private static final int ROWS = 300;

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

    /** The page that shows the contribution of that number, counted from 0. */
    static SitePath part(SitePath page, int number) {
        int part = number / ROWS + 1;
        return part == 1 ? page : page.child("part").child(Integer.toString(part));
    }

    /** The pages that show it, the first one also when it is empty. */
    public List<SitePath> parts() {
        return Stream.concat(Stream.of(page), contributions.stream().map(Contribution::page))
                .distinct()
                .toList();
    }

    /** What one of the pages shows. */
    public List<Contribution> shownAt(SitePath part) {
        return contributions.stream().filter(each -> each.page().equals(part)).toList();
    }
}
