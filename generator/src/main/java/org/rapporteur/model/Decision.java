package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

/**
 * What a meeting decided.
 *
 * @param paragraph the anchor of the numbered paragraph that says so: {@code p2}, {@code p2.3}
 * @param text in words; empty when the paragraph itself is the text
 */
public record Decision(
        Optional<Located<String>> paragraph, Optional<String> text, Optional<PartialDate> due, Position position) {}
