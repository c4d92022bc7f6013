package org.rapporteur.check;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.SourceLines;
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
            new MeetingNumberCheck(),
            new MeetingYearCheck(),
            new FacilitatorCheck(),
            new ListedTwiceCheck(),
            new RunOnNameCheck(),
            new ContributionIdCheck(),
            new JoinedContributionCheck(),
            new RegisterCheck(),
            new GlossaryCheck(),
            new VersionCheck(),
            new CorrectionCheck(),
            new VersionTextCheck(),
            new AliasCheck(),
            new PlainHttpCheck(),
            new LanguageCheck());

    private Checks() {}

    /**
     * What is wrong with a record.
     *
     * @param lines gives the lines of the files that it was read from
     * @param folder how findings name the content folder
     */
    public static List<Diagnostic> of(PublicRecord record, SourceLines lines, String folder) {
        Findings findings = new Findings();
        ALL.forEach(check -> check.check(record, findings));
        new NearMissCheck(lines, folder).check(record, findings);
        new ListCountCheck(lines).check(record, findings);
        new UnusedCheck(lines, folder).check(record, findings);
        new WithheldCheck(lines, folder).check(record, findings);
        return findings.list();
    }
}
