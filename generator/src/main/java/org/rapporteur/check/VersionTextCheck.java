package org.rapporteur.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.VersionPrint;
import org.rapporteur.model.VersionTexts;

/**
 * A version that was published stays what it was: it stands as it stood, for ever (site, “Pages”). One that says when it was
 * corrected tells its readers too.
 */
final class VersionTextCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        new VersionTexts(record)
                .differences(record.registers().promised()).entrySet().stream()
                        .filter(changed -> changed.getKey().corrected().isEmpty())
                        .forEach(changed -> changed(changed.getKey(), changed.getValue(), findings));
    }

    private static void changed(Document.Version version, Set<VersionPrint.Part> parts, Findings findings) {
        String what = parts.stream().map(VersionPrint.Part::words).collect(Collectors.joining(" and the "));
        findings.add(
                Rule.VERSION_CHANGED,
                version.head().position(),
                "The " + what + " of " + version.version() + " is not what was published.",
                "Put it back, and publish the change as a new version.\nIf only a slip was mended, write the day of the"
                        + " correction, which must be after the version's date; readers are told:\nupdated: …");
    }
}
