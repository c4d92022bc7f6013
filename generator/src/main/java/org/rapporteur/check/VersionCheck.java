package org.rapporteur.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Review;

/** Versions can be told apart, and only what is out for comment asks for them. */
final class VersionCheck implements Check {

    /** What readers tell versions of one output by. */
    private record Name(String version, PartialDate date) {}

    @Override
    public void check(PublicRecord record, Findings findings) {
        record.documents(Document.Output.class)
                .forEach(output -> twins(record.tree().versions(output), findings));
        record.documents(Document.Version.class)
                .forEach(version -> version.review().ifPresent(review -> early(version, review, findings)));
        record.documents(Document.Version.class).stream()
                .filter(version -> version.review().isPresent())
                .forEach(version -> contradiction(version)
                        .ifPresent(message -> findings.add(
                                Rule.UNANSWERABLE_REVIEW,
                                version.head().position(),
                                message,
                                "Take `review` out; or, if it was out for comment, write `status: for-comment`.")));
    }

    /** Nobody could comment on what was not there yet. */
    private static void early(Document.Version version, Review review, Findings findings) {
        review.closes()
                .filter(closes -> closes.last().isBefore(version.date().first()))
                .ifPresent(closes -> findings.add(
                        Rule.EARLY_REVIEW,
                        review.closesPlace(),
                        "This review closes on " + closes + ", before the version's own date, " + version.date() + ".",
                        "Correct `closes`, or the `date` of the version."));
    }

    /** What the status of a version with a review says against it. */
    private static Optional<String> contradiction(Document.Version version) {
        return version.status().flatMap(status -> switch (status) {
            case FINAL ->
                Optional.of("This version is final and has a `review`: it takes no comments, and readers are told that"
                        + " they are closed.");
            case DRAFT ->
                Optional.of("This version is a draft and has a `review`: readers see “Draft” beside its window for"
                        + " comments.");
            default -> Optional.empty();
        });
    }

    private static void twins(List<Document.Version> newestFirst, Findings findings) {
        Map<Name, Document.Version> known = new HashMap<>();
        for (Document.Version version : newestFirst) {
            Document.Version twin = known.putIfAbsent(new Name(version.version(), version.date()), version);
            if (twin != null) {
                findings.add(
                        Rule.DUPLICATE_VERSION,
                        version.head().position(),
                        "This version is called “" + version.version() + "” and is of " + version.date() + ", as is "
                                + twin.head().position().file() + ".",
                        "Give one of the two another `version` or `date`: readers cannot tell them apart.");
            }
        }
    }
}
