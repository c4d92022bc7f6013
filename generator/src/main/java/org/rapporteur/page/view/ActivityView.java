package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code activity.ftlh}: the page of a BPF.
 *
 * @param predecessors the activities that it grew out of
 * @param successors what became of it
 * @param led the people who led it, with their roles
 */
public record ActivityView(
        BodyView body,
        Optional<Label> status,
        Optional<MailingListView> mailingList,
        List<LineageLine> predecessors,
        List<LineageLine> successors,
        List<CycleLine> cycles,
        List<OutputLine> outputs,
        List<PersonLine> led,
        List<LinkView> links) {

    public ActivityView {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        cycles = List.copyOf(cycles);
        outputs = List.copyOf(outputs);
        led = List.copyOf(led);
        links = List.copyOf(links);
    }
}
