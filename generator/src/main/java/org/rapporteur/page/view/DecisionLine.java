package org.rapporteur.page.view;

import java.util.Optional;

/**
 * What a meeting decided.
 *
 * @param paragraph link to the paragraph that says so
 * @param meeting where; empty on the meeting's own page
 */
public record DecisionLine(
        String text, Optional<LinkView> paragraph, Optional<DateView> due, Optional<LinkView> meeting) {}
