package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The findings of a run, sorted by file and line, each once. Of very many, the gravest: all are counted.
 *
 * @param diagnostics the findings
 * @param moreErrors how many errors there are beside them
 * @param moreWarnings how many warnings
 * @param files how many files were read
 */
public record Report(List<Diagnostic> diagnostics, long moreErrors, long moreWarnings, int files) {

    /** More nobody reads, every form of the report has its copy of each, and GitHub takes 25,000 (“SARIF support”). */
    static final int MOST = 10_000;

    public Report {
        List<Diagnostic> all = diagnostics.stream().distinct().sorted().toList();
        diagnostics = gravest(all);
        moreErrors += count(all, Severity.ERROR) - count(diagnostics, Severity.ERROR);
        moreWarnings += count(all, Severity.WARNING) - count(diagnostics, Severity.WARNING);
    }

    public Report(List<Diagnostic> diagnostics, int files) {
        this(diagnostics, 0, 0, files);
    }

    private static List<Diagnostic> gravest(List<Diagnostic> all) {
        return all.size() <= MOST
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .limit(MOST)
                        .sorted()
                        .toList();
    }

    /** This report with more findings. */
    public Report with(Collection<Diagnostic> more) {
        return new Report(concat(diagnostics, more), moreErrors, moreWarnings, files);
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
                moreErrors,
                moreWarnings,
                files);
    }

    /** Whether the output must stay as it is: an error was found, or a warning where warnings count as errors. */
    public boolean fails(boolean strict) {
        return errors() > 0 || strict && warnings() > 0;
    }

    /** How many errors there are. */
    public long errors() {
        return count(diagnostics, Severity.ERROR) + moreErrors;
    }

    /** How many warnings there are. */
    public long warnings() {
        return count(diagnostics, Severity.WARNING) + moreWarnings;
    }

    /** The counts in words: {@code 2 errors and 1 warning in 214 files}. */
    public String summary() {
        return many(errors(), "error") + " and " + many(warnings(), "warning") + " in " + many(files, "file")
                + untold();
    }

    private String untold() {
        return moreErrors + moreWarnings == 0
                ? ""
                : "; the gravest " + diagnostics.size() + " are told, and the others when these are mended";
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }

    private static String many(long count, String noun) {
        return (count == 0 ? "no" : count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static List<Diagnostic> concat(Collection<Diagnostic> first, Collection<Diagnostic> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
