package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.RightToLeft;

/**
 * An organisation on an index.
 *
 * @param sortKey by which readers order a list by name
 * @param direction {@code auto} where the name may run from right to left
 */
public record OrganisationIndexLine(
        String name,
        Optional<String> shortName,
        String href,
        int people,
        int contributions,
        Optional<Label> group,
        Optional<String> country,
        String sortKey,
        Optional<String> direction) {

    public OrganisationIndexLine(
            String name,
            Optional<String> shortName,
            String href,
            int people,
            int contributions,
            Optional<Label> group,
            Optional<String> country,
            String sortKey) {
        this(name, shortName, href, people, contributions, group, country, sortKey, RightToLeft.direction(name));
    }
}
