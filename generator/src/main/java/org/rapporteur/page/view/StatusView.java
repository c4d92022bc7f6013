package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code status.ftlh}: the state of the record, for its editors.
 *
 * @param history why it is not known when pages were changed; empty when it is
 * @param counts of everything
 * @param gaps what is lost, missing or not final
 * @param warnings what the build warned of, by rule
 */
public record StatusView(
        BodyView body,
        Optional<String> history,
        List<CountLine> counts,
        List<StatusGroup> gaps,
        List<StatusGroup> warnings) {

    public StatusView {
        counts = List.copyOf(counts);
        gaps = List.copyOf(gaps);
        warnings = List.copyOf(warnings);
    }
}
