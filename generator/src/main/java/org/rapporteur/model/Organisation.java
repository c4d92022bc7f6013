package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * An organisation in the record, under all spellings.
 *
 * @param shortName its acronym
 * @param entry the register's line
 * @param spellings every way in which the name stands in the record, sorted
 */
public record Organisation(
        String name,
        Optional<String> shortName,
        String slug,
        String sortKey,
        Optional<OrganisationEntry> entry,
        List<String> spellings) {

    public Organisation {
        spellings = List.copyOf(spellings);
    }
}
