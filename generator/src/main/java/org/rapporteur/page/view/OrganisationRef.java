package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.RightToLeft;

/**
 * An organisation where it is named.
 *
 * @param href of its page; empty when it has none
 * @param shortName its acronym
 * @param written how the entry spells the name, when it is another spelling
 * @param direction {@code auto} where the name may run from right to left
 */
public record OrganisationRef(
        String name, Optional<String> shortName, String href, Optional<String> written, Optional<String> direction) {

    public OrganisationRef(String name, Optional<String> shortName, String href, Optional<String> written) {
        this(name, shortName, href, written, RightToLeft.direction(name));
    }
}
