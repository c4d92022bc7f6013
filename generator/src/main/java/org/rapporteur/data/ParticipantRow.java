package org.rapporteur.data;

import java.net.URI;
import java.util.Optional;
import org.rapporteur.model.Attendance;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.StakeholderGroup;

/** Somebody on a list of participants. */
public record ParticipantRow(
        @Means("The page of the list.") URI list,
        @Means("The place on the list, from 1.") int position,
        @Means("What the list is annexed to.") Optional<Named> event,
        @Means("When that was.") Optional<PartialDate> date,
        @Means("The name, as the record has it everywhere.") String name,
        @Means("The page about them.") Optional<URI> url,
        @Means("The name as the list has it.") Optional<String> spelling,
        @Means("The honorific, as the list has it.") Optional<String> honorific,
        @Means("What they were there.") Optional<String> role,
        @Means("For whom they spoke.") Optional<Named> organisation,
        @Means("The stakeholder group.") Optional<StakeholderGroup> stakeholderGroup,
        @Means("The country, by its code of ISO 3166-1.") Optional<String> country,

        @Means("How they took part; or that they sent apologies, and did not.")
        Optional<Attendance> attendance,

        @Means("The name as the list prints it, with the honorific, where that is not the name alone.")
        Optional<String> asListed) {}
