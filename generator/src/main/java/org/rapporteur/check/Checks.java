package org.rapporteur.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.parallel.Shares;

/** All checks. */
public final class Checks {

    private static final List<DocumentCheck> OF_DOCUMENTS =
            List.of(new ParagraphCheck(), new EmbedCheck(), new RunOnNameCheck(), new LanguageCheck());

    private static final List<Check> ALL = List.of(
            new PlaceCheck(),
            new AddressCheck(),
            new LinkCheck(),
            new CitationCheck(),
            new AnnexCheck(),
            new MeetingNumberCheck(),
            new MeetingYearCheck(),
            new FacilitatorCheck(),
            new ListedTwiceCheck(),
            new ContributionIdCheck(),
            new JoinedContributionCheck(),
            new RegisterCheck(),
            new GlossaryCheck(),
            new VersionCheck(),
            new VersionBodyCheck(),
            new CorrectionCheck(),
            new VersionTextCheck(),
            new AliasCheck(),
            new PlainHttpCheck());

    private Checks() {}

    /**
     * What is wrong with a record.
     *
     * @param lines gives the lines of the files that it was read from
     * @param folder how findings name the content folder
     * @param each is run when one of them has come to its end, and after each document, and may end them all by an exception
     */
    public static List<Diagnostic> of(PublicRecord record, SourceLines lines, String folder, Runnable each) {
        List<Check> further = List.of(
                new NearMissCheck(lines, folder), new UnusedCheck(lines, folder), new WithheldCheck(lines, folder));
        List<DocumentCheck> ofDocuments = Stream.concat(OF_DOCUMENTS.stream(), Stream.of(new ListCountCheck(lines)))
                .toList();
        // None needs what another finds.
        return Stream.concat(
                        Shares.of(Stream.concat(further.stream(), ALL.stream()).toList())
                                .flatMap(check -> found(findings -> check.check(record, findings), each)),
                        Shares.of(record.documents())
                                .flatMap(document -> found(
                                        findings ->
                                                ofDocuments.forEach(check -> check.check(document, record, findings)),
                                        each)))
                .toList();
    }

    private static Stream<Diagnostic> found(Consumer<Findings> check, Runnable each) {
        Findings findings = new Findings();
        check.accept(findings);
        each.run();
        return findings.list().stream();
    }
}
