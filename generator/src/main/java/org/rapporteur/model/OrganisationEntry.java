package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/** A line of the register of organisations ({@code organisations.yaml}). */
public record OrganisationEntry(
        Located<String> name,
        Optional<Located<String>> shortName,
        List<Located<String>> aliases,
        Optional<StakeholderGroup> stakeholderGroup,
        Optional<String> country,
        Optional<Located<String>> url)
        implements RegisterEntry {

    public OrganisationEntry {
        aliases = List.copyOf(aliases);
    }
}
