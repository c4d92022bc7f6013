package org.rapporteur.check;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.model.PublicRecord;

/** All checks. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new PlaceCheck(),
            new AddressCheck(),
            new LinkCheck(),
            new ParagraphCheck(),
            new CitationCheck(),
            new EmbedCheck(),
            new AnnexCheck(),
            new ContributionIdCheck(),
            new RegisterCheck(),
            new GlossaryCheck(),
            new NearMissCheck(),
            new WithheldCheck());

    private Checks() {}

    /** What is wrong with a record. */
    public static List<Diagnostic> of(PublicRecord record) {
        Findings findings = new Findings();
        ALL.forEach(check -> check.check(record, findings));
        return findings.list();
    }
}
