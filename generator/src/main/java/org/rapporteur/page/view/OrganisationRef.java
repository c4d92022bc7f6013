package org.rapporteur.page.view;

import java.util.Optional;

/**
 * An organisation where it is named.
 *
 * @param href of its page
 * @param shortName its acronym
 */
public record OrganisationRef(String name, Optional<String> shortName, String href) {}
