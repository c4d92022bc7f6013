package org.rapporteur.parse;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Parsed;

/**
 * What came of reading a content folder.
 *
 * @param parsed everything that could be read
 * @param diagnostics what could not, and what stands wrong in what could
 * @param readings what each file gave
 */
public record Parsing(Parsed parsed, List<Diagnostic> diagnostics, Readings readings) {

    public Parsing {
        diagnostics = List.copyOf(diagnostics);
    }
}
