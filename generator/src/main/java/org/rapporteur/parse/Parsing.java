package org.rapporteur.parse;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.model.Parsed;

/**
 * What came of reading a content folder.
 *
 * @param parsed everything that could be read
 * @param inRegisters what of the registers could not, and what stands wrong in what could
 * @param inDocuments the same of documents
 * @param readings what each file gave
 */
public record Parsing(Parsed parsed, List<Diagnostic> inRegisters, List<Diagnostic> inDocuments, Readings readings) {

    public Parsing {
        inRegisters = List.copyOf(inRegisters);
        inDocuments = List.copyOf(inDocuments);
    }

    /** All that was found. */
    public List<Diagnostic> diagnostics() {
        return Stream.concat(inRegisters.stream(), inDocuments.stream()).toList();
    }
}
