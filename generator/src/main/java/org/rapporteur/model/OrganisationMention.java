package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/**
 * An organisation as an entry has it.
 *
 * @param name as written, without the acronym in parentheses
 * @param shortName the acronym: {@code CTO}
 */
public record OrganisationMention(Located<String> name, Optional<String> shortName) {}
