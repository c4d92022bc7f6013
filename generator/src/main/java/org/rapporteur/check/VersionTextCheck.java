package org.rapporteur.check;

import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.VersionTexts;

/** A version that was published keeps its text: it stands as it stood, for ever (site, “Pages”). */
final class VersionTextCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document.Version version :
                new VersionTexts(record).changed(record.registers().promised())) {
            findings.add(
                    Rule.VERSION_CHANGED,
                    version.head().position(),
                    "The text of " + version.version() + " is not the one that was published.",
                    "Put the text back, and publish the change as a new version.\nIf only a slip was mended, write the day in"
                            + " the front matter, and run `mvn -N rapporteur:promise`, which keeps the new text's"
                            + " fingerprint:\nupdated: …");
        }
    }
}
