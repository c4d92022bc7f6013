package org.rapporteur.page.view;

import java.util.Optional;

/**
 * What a meeting decided.
 *
 * @param paragraph link to the paragraph that says so
 */
public record DecisionLine(String text, Optional<LinkView> paragraph, Optional<DateView> due) {}
