package org.rapporteur.data;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ActivityStatus;

/** An activity, such as one Best Practice Forum over the years. */
public record ActivityRow(
        @Means("The path of its page, which stays.") String id,
        @Means("The address of its page.") URI url,
        @Means("What it is called.") String title,
        @Means("What it is called for short.") Optional<String> shortTitle,
        @Means("The programme that it belongs to.") Optional<Named> programme,
        @Means("Where it stands.") Optional<ActivityStatus> status,
        @Means("What it is about, in one or two sentences.") Optional<String> summary,
        @Means("What it is about, by topic.") List<String> topics,

        @Means("The earlier activities that it grew out of.")
        List<Named> succeeds,

        @Means("The years in which it had a cycle.") List<Integer> years) {}
