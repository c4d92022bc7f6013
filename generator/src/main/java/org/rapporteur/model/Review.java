package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/** When a version may be commented on, and where to: a mail address or a URL. */
public record Review(Optional<PartialDate> opens, Optional<PartialDate> closes, Optional<Located<String>> to) {}
