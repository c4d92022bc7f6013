package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.RightToLeft;

/**
 * A person, or an organisation in a person's place, where it is named.
 *
 * @param name as shown: “Name withheld” where it must not be
 * @param href of the page; empty when there is none
 * @param written how the entry spells the name, when it is another spelling
 * @param direction {@code auto} where the name may run from right to left
 */
public record PersonRef(
        Optional<String> honorific,
        String name,
        Optional<String> href,
        Optional<String> written,
        Optional<String> direction) {

    public PersonRef(Optional<String> honorific, String name, Optional<String> href, Optional<String> written) {
        this(honorific, name, href, written, RightToLeft.direction(name));
    }
}
