package org.rapporteur.data;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.StakeholderGroup;

/** Somebody in the record. */
public record PersonRow(
        @Means("The last part of the address of their page, which stays.")
        String id,

        @Means("The address of their page.") URI url,
        @Means("The name.") String name,

        @Means("Every way in which the name stands in the record.")
        List<String> spellings,

        @Means("The organisations for which they spoke, by name.")
        List<Named> organisations,

        @Means("The stakeholder group, where the register has it.")
        Optional<StakeholderGroup> stakeholderGroup,

        @Means("The country by its code of ISO 3166-1, where the register has it.")
        Optional<String> country,

        @Means("A website.") Optional<URI> website,

        @Means(value = "The meetings that they attended or led, newest first.", counted = true)
        List<Named> meetings,

        @Means(value = "The permanent addresses of what they contributed.", counted = true)
        List<URI> contributions) {}
