package org.rapporteur.build;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.SitePlan;
import org.rapporteur.parse.Parsing;
import org.rapporteur.parse.TextsRead;
import org.rapporteur.render.Theme;
import org.rapporteur.source.Provenance;
import org.rapporteur.source.SourceFile;

/**
 * A site that is read, checked and planned, and of which no page is made yet.
 *
 * @param report everything that was found
 * @param plan the pages
 * @param theme the files that make them
 * @param assets the files of the content folder that are copied
 * @param lines gives the lines that findings point at
 * @param parsing what each file gave
 * @param inputs what it is made from
 * @param texts what was read for it
 */
public record Built(
        Report report,
        SitePlan plan,
        Theme theme,
        List<SourceFile> assets,
        SourceLines lines,
        Parsing parsing,
        Inputs inputs,
        TextsRead texts) {

    public Built {
        assets = List.copyOf(assets);
    }

    /** From which state of its repository it is made. */
    public Provenance origin() {
        return inputs.origin();
    }

    /** The same site under another theme. */
    public Built under(Theme other) {
        return new Built(report, plan, other, assets, lines, parsing, inputs, texts);
    }

    /** What a check finds that only some runs make, each finding as grave as the site wants its rule to be. */
    public List<Diagnostic> further(Function<PublicRecord, List<Diagnostic>> check) {
        PublicRecord record = plan.edition().record();
        return Build.weighed(check.apply(record), record.site());
    }
}
