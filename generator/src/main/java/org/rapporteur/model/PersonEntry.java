package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/**
 * A line of the register of people ({@code people.yaml}).
 *
 * @param listed false: stays in the record where they spoke; no page, index, search entry or export row
 * @param withheld shown as “Name withheld”, and the name is in no output file
 */
public record PersonEntry(
        Located<String> name,
        Optional<Located<String>> id,
        List<Located<String>> aliases,
        Optional<OrganisationMention> organisation,
        Optional<String> sortAs,
        Optional<StakeholderGroup> stakeholderGroup,
        Optional<String> country,
        Optional<Located<String>> url,
        boolean listed,
        boolean withheld)
        implements RegisterEntry {

    public PersonEntry {
        aliases = List.copyOf(aliases);
    }
}
