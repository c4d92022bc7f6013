package org.rapporteur.page.view;

import java.util.Optional;

/** A correction of a summary after it was final. */
public record CorrectionLine(DateView date, Optional<LinkView> paragraph, String text) {}
