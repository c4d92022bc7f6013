package org.rapporteur.data;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.StakeholderGroup;

/** An organisation in the record. */
public record OrganisationRow(
        @Means("The last part of the address of its page, which stays.")
        String id,

        @Means("The address of its page.") URI url,
        @Means("The name.") String name,
        @Means("The acronym.") Optional<String> shortName,

        @Means("Every way in which the name stands in the record.")
        List<String> spellings,

        @Means("The stakeholder group, where the register has it.")
        Optional<StakeholderGroup> stakeholderGroup,

        @Means("The country by its code of ISO 3166-1, where the register has it.")
        Optional<String> country,

        @Means("A website.") Optional<URI> website,

        @Means(value = "The people who spoke for it, by name.", counted = true)
        List<Named> people,

        @Means(value = "The meetings that its people attended or led, newest first.", counted = true)
        List<Named> meetings,

        @Means(value = "The permanent addresses of what was contributed in its name.", counted = true)
        List<URI> contributions) {}
