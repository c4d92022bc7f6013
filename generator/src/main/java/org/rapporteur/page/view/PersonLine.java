package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A line of a list of people: what the entry says of them on that day.
 *
 * @param sortKey by which readers order a list by name
 */
public record PersonLine(
        PersonRef person,
        Optional<String> role,
        Optional<OrganisationRef> organisation,
        Optional<Label> group,
        Optional<String> country,
        Optional<Label> attendance,
        String sortKey) {}
