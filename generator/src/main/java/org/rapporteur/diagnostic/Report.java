package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All findings of a run, sorted by file and line, each once.
 *
 * @param diagnostics the findings
 * @param files how many files were read
 */
public record Report(List<Diagnostic> diagnostics, int files) {

    public Report {
        diagnostics = diagnostics.stream().distinct().sorted().toList();
    }

    /** This report with more findings. */
    public Report with(Collection<Diagnostic> more) {
        return new Report(concat(diagnostics, more), files);
    }

    /** This report with its places told from a folder further up. */
    public Report below(String folder) {
        return new Report(
                diagnostics.stream()
                        .map(found -> new Diagnostic(
                                found.rule(),
                                found.severity(),
                                found.position().below(folder),
                                found.message(),
                                found.hint()))
                        .toList(),
                files);
    }

    /** Whether the output must stay as it is: an error was found, or a warning where warnings count as errors. */
    public boolean fails(boolean strict) {
        return errors() > 0 || strict && warnings() > 0;
    }

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    /** The counts in words: {@code 2 errors and 1 warning in 214 files}. */
    public String summary() {
        return many(errors(), "error") + " and " + many(warnings(), "warning") + " in " + many(files, "file");
    }

    private long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private static String many(long count, String noun) {
        return (count == 0 ? "no" : count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static List<Diagnostic> concat(Collection<Diagnostic> first, Collection<Diagnostic> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
