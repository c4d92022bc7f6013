package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

/**
 * When a version may be commented on, and where to: a mail address or a URL.
 *
 * @param closesPlace where it is written until when
 */
public record Review(
        Optional<PartialDate> opens,
        Optional<PartialDate> closes,
        Position closesPlace,
        Optional<Located<String>> to) {}
