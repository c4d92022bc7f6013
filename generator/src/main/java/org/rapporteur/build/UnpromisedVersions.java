package org.rapporteur.build;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.VersionTexts;
import org.rapporteur.page.Edition;

/**
 * A version stands as it stood, for ever (site, “Pages”), and only of one whose fingerprint is in {@code published.txt} can
 * that be seen. Whether it is out depends on the day of the edition.
 */
final class UnpromisedVersions {

    private final Edition edition;
    private final PublicRecord record;

    UnpromisedVersions(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
    }

    /** None where nothing is promised, or where it could not be read what is. */
    List<Diagnostic> told() {
        if (record.registers().promised().isEmpty()
                || record.registers().unread().contains("published.txt")) {
            return List.of();
        }
        VersionTexts texts = new VersionTexts(record);
        return record.documents(Document.Version.class).stream()
                .filter(version -> record.isWhole(version) && !version.head().draft() && !edition.isComing(version))
                .filter(version -> !texts.isPromised(version, record.registers().promised()))
                .map(UnpromisedVersions::finding)
                .toList();
    }

    private static Diagnostic finding(Document.Version version) {
        return new Diagnostic(
                Rule.UNPROMISED_VERSION,
                version.head().position(),
                "published.txt has no fingerprint of " + version.version() + ": nobody is told when it is rewritten.",
                "When it is published, run the command, and commit published.txt:\nmvn -N rapporteur:promise");
    }
}
