package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/** What was changed in a summary after it was final; {@code paragraph} as {@link Decision#paragraph}. */
public record Correction(PartialDate date, Optional<Located<String>> paragraph, String text) {}
