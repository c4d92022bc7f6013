package org.rapporteur.page.view;

import java.util.Optional;

/**
 * An organisation where it is named.
 *
 * @param href of its page
 * @param shortName its acronym
 * @param written how the entry spells the name, when it is another spelling
 */
public record OrganisationRef(String name, Optional<String> shortName, String href, Optional<String> written) {}
