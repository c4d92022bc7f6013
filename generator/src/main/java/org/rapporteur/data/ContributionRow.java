package org.rapporteur.data;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.StakeholderGroup;

/** A contribution to a cycle. */
public record ContributionRow(
        @Means("Its name in the catalogue of its cycle.") String id,

        @Means("The permanent address of it in that catalogue.")
        URI url,

        @Means("The activity that it was given to.") Optional<Named> activity,
        @Means("The year of the cycle.") int year,
        @Means("What it is called.") Optional<String> title,
        @Means("Who gave it.") List<Named> persons,
        @Means("In whose name it was given.") List<Named> organisations,
        @Means("Where it can be read.") Optional<URI> link,
        @Means("When it was received.") Optional<PartialDate> received,

        @Means("The first date that is known of it: received, or on a list.")
        Optional<PartialDate> seen,

        @Means("Its language, as a tag of BCP 47.") Optional<String> language,
        @Means("The stakeholder group of who gave it.") Optional<StakeholderGroup> stakeholderGroup,

        @Means("The country of who gave it, by its code of ISO 3166-1.")
        Optional<String> country,

        @Means("What it is about, by topic.") List<String> topics,
        @Means("What it says, in one or two sentences.") Optional<String> summary,
        @Means("The pages of the lists that it stands on.") List<URI> lists,

        @Means("The versions, or the paragraphs of them, that it comments on.")
        List<URI> commentsOn,

        @Means("The outputs and versions that cite it, each where it does first.")
        List<URI> takenUpIn,

        @Means("Those who gave it, as the list prints them, with the honorific, where that is not the name alone.")
        List<String> asListed) {}
