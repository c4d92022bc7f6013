package org.rapporteur.page.view;

import java.util.Optional;

/** An organisation on an index. */
public record OrganisationIndexLine(
        String name, Optional<String> shortName, String href, int people, int contributions) {}
