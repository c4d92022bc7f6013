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
import org.rapporteur.model.VersionStatus;

/** Versions can be told apart, and what is final asks for no comments. */
final class VersionCheck implements Check {

    /** What readers tell versions of one output by. */
    private record Name(String version, PartialDate date) {}

    @Override
    public void check(PublicRecord record, Findings findings) {
        record.documents(Document.Output.class)
                .forEach(output -> twins(record.tree().versions(output), findings));
        record.documents(Document.Version.class).stream()
                .filter(version ->
                        version.review().isPresent() && version.status().equals(Optional.of(VersionStatus.FINAL)))
                .forEach(version -> findings.add(
                        Rule.UNANSWERABLE_REVIEW,
                        version.head().position(),
                        "This version is final and has a `review`: it takes no comments, and readers are told that they are"
                                + " closed.",
                        "Take `review` out; or, if it was out for comment, write `status: for-comment`."));
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
