package org.rapporteur.parse;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Document;

/**
 * A document with another text than before, and nothing else that is new.
 *
 * @param diagnostics what stands wrong in its file
 */
public record Rewritten(Document document, List<Diagnostic> diagnostics) {

    public Rewritten {
        diagnostics = List.copyOf(diagnostics);
    }
}
