package org.rapporteur.check;

import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.VersionChange;
import org.rapporteur.model.VersionPrint;
import org.rapporteur.model.VersionTexts;

/**
 * A version that was published stays what it was: it stands as it stood, for ever (site, “Pages”). One that says when it was
 * corrected, and after what was promised, tells its readers too.
 */
final class VersionTextCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        new VersionTexts(record)
                .changes(record.registers().promised()).stream()
                        .filter(change -> !change.isTold())
                        .forEach(change -> changed(change, findings));
    }

    private static void changed(VersionChange change, Findings findings) {
        String what = change.parts().stream().map(VersionPrint.Part::words).collect(Collectors.joining(" and the "));
        String last = change.isCorrectedAgain() ? "the correction that was promised, " : "the version's date, ";
        findings.add(
                Rule.VERSION_CHANGED,
                change.version().head().position(),
                "The " + what + " of " + change.version().version() + " is not what was published.",
                "Put it back, and publish the change as a new version.\nIf only a slip was mended, write the day of the"
                        + " correction, which must be after " + last + change.since()
                        + "; readers are told:\nupdated: …");
    }
}
