package org.rapporteur.page.view;

import java.util.Optional;

/**
 * An organisation on an index.
 *
 * @param sortKey by which readers order a list by name
 */
public record OrganisationIndexLine(
        String name,
        Optional<String> shortName,
        String href,
        int people,
        int contributions,
        Optional<Label> group,
        Optional<String> country,
        String sortKey) {}
