package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A list that an editor put into a body. Only the list that {@code name} says is filled.
 *
 * @param name {@code participants}, {@code contributions}, {@code timeline}, {@code actions}, {@code meetings},
 *     {@code outputs}
 * @param note of which day it is, in a version, which stands as it stood: “As known on 1 October 2017”
 */
public record EmbedView(
        String name,
        Optional<String> note,
        List<PersonLine> participants,
        List<ContributionLine> contributions,
        List<TimelineLine> timeline,
        List<ActionLine> actions,
        List<MeetingLine> meetings,
        List<OutputLine> outputs) {

    public EmbedView {
        participants = List.copyOf(participants);
        contributions = List.copyOf(contributions);
        timeline = List.copyOf(timeline);
        actions = List.copyOf(actions);
        meetings = List.copyOf(meetings);
        outputs = List.copyOf(outputs);
    }
}
