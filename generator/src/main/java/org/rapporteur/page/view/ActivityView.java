package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code activity.ftlh}: the page of a BPF.
 *
 * @param lineage where it came from and what it became; empty when it stands alone
 * @param histories the numbers of its years
 * @param contributions by stakeholder group and year; empty when no group is known
 * @param led the people who led it, with their roles
 */
public record ActivityView(
        BodyView body,
        Optional<Label> status,
        Optional<MailingListView> mailingList,
        Optional<LineagePicture> lineage,
        List<CycleLine> cycles,
        List<HistoryLine> histories,
        Optional<YearsTable> contributions,
        List<OutputLine> outputs,
        List<PersonLine> led,
        List<LinkView> links) {

    public ActivityView {
        cycles = List.copyOf(cycles);
        histories = List.copyOf(histories);
        outputs = List.copyOf(outputs);
        led = List.copyOf(led);
        links = List.copyOf(links);
    }
}
