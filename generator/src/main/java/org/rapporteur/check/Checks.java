package org.rapporteur.check;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.parallel.Shares;

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
            new VersionBodyCheck(),
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
     * @param each is run when one of them has come to its end, and may end them all by an exception
     */
    public static List<Diagnostic> of(PublicRecord record, SourceLines lines, String folder, Runnable each) {
        List<Check> further = List.of(
                new NearMissCheck(lines, folder),
                new ListCountCheck(lines),
                new UnusedCheck(lines, folder),
                new WithheldCheck(lines, folder));
        // None needs what another finds.
        return Shares.of(Stream.concat(further.stream(), ALL.stream()).toList())
                .flatMap(check -> found(check, record, each))
                .toList();
    }

    private static Stream<Diagnostic> found(Check check, PublicRecord record, Runnable each) {
        Findings findings = new Findings();
        check.check(record, findings);
        each.run();
        return findings.list().stream();
    }
}
