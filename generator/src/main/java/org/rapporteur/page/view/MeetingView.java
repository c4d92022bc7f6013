package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code meeting.ftlh}: a meeting's summary report.
 *
 * @param coming whether it is still to come
 * @param time “14:00 UTC”
 * @param duration “90 minutes”
 * @param printed its annexes as they are printed with it; no screen shows them
 * @param redlined whether one of the corrections shows what it changed
 * @param alsoIn other cycles that it belongs to
 */
public record MeetingView(
        BodyView body,
        DateView date,
        boolean coming,
        Optional<String> time,
        Optional<String> duration,
        Optional<Label> format,
        Optional<String> place,
        Optional<String> symbol,
        Optional<Label> status,
        List<PersonLine> facilitators,
        Optional<LinkView> recording,
        Optional<LinkView> agenda,
        List<LinkView> documents,
        List<DecisionLine> decisions,
        List<ActionLine> actions,
        List<AnnexLine> annexes,
        List<PrintedAnnex> printed,
        List<CorrectionLine> corrections,
        boolean redlined,
        List<LinkView> alsoIn,
        Optional<LinkView> previous,
        Optional<LinkView> next) {

    public MeetingView {
        facilitators = List.copyOf(facilitators);
        documents = List.copyOf(documents);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        annexes = List.copyOf(annexes);
        printed = List.copyOf(printed);
        corrections = List.copyOf(corrections);
        alsoIn = List.copyOf(alsoIn);
    }
}
