package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/** A line of {@code glossary.yaml}. */
public record GlossaryTerm(
        Located<String> term, String means, Optional<Located<String>> url, List<Located<String>> aliases) {

    public GlossaryTerm {
        aliases = List.copyOf(aliases);
    }
}
