package org.rapporteur.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * What a content folder holds, each list sorted by path.
 *
 * @param documents the {@code .md} files that are to be pages
 * @param registers the {@code .yaml} files at the top: site, people, organisations, glossary, withdrawn addresses
 * @param assets files that are copied as they are
 * @param published {@code published.txt}, which lists every address that was ever published
 * @param diagnostics what was refused, and why
 */
public record Source(
        List<SourceFile> documents,
        List<SourceFile> registers,
        List<SourceFile> assets,
        Optional<SourceFile> published,
        List<Diagnostic> diagnostics) {

    public Source {
        documents = List.copyOf(documents);
        registers = List.copyOf(registers);
        assets = List.copyOf(assets);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same with some registers as they were found later, by path. */
    Source with(Map<String, SourceFile> saved) {
        return new Source(
                documents,
                registers.stream()
                        .map(register -> saved.getOrDefault(register.path(), register))
                        .toList(),
                assets,
                published,
                diagnostics);
    }

    /** How many files were found. */
    public int files() {
        return documents.size() + registers.size() + assets.size();
    }
}
