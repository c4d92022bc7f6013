package org.rapporteur.build;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.Promise;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.VersionChange;
import org.rapporteur.model.VersionTexts;
import org.rapporteur.page.Edition;

/**
 * A version stands as it stood, for ever (site, “Pages”), and only of one whose fingerprint is in {@code published.txt}, of
 * what it is now, can that be seen. Whether it is out depends on the day of the edition.
 */
final class UnpromisedVersions {

    private final Edition edition;
    private final PublicRecord record;
    private final List<Located<Promise>> promises;
    private final VersionTexts texts;

    UnpromisedVersions(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
        this.promises = record.registers().promised();
        this.texts = new VersionTexts(record);
    }

    /** None where nothing is promised, or where it could not be read what is. */
    List<Diagnostic> told() {
        if (promises.isEmpty() || record.registers().unread().contains("published.txt")) {
            return List.of();
        }
        return Stream.of(neverPromised(), correctedSince(), promisedOtherwise())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Diagnostic> neverPromised() {
        return record.documents(Document.Version.class).stream()
                .filter(version -> record.isWhole(version) && !version.head().draft() && !edition.isComing(version))
                .filter(version -> !texts.isPromised(version, promises))
                .map(version -> finding(
                        version.head().position(),
                        "published.txt has no fingerprint of " + version.version()
                                + ": nobody is told when it is rewritten.",
                        "When it is published, run"));
    }

    /** One correction would tell of every further change too, as long as it is not promised. */
    private Stream<Diagnostic> correctedSince() {
        return texts.changes(promises).stream()
                .filter(VersionChange::isTold)
                .map(VersionChange::version)
                .map(version -> finding(
                        version.head().position(),
                        "published.txt has the fingerprint that " + version.version()
                                + " had before its correction: nobody is told when it is changed again.",
                        "When the correction is published, run"));
    }

    /** Told once, however many they are. */
    private Stream<Diagnostic> promisedOtherwise() {
        return promises.stream()
                .filter(promise -> promise.value().isOutdated())
                .limit(1)
                .map(promise -> finding(
                        promise.position(),
                        "From here on, published.txt has fingerprints that another Rapporteur made: nobody is told when"
                                + " their versions are rewritten.",
                        "Look whether a version was changed since, then run"));
    }

    private static Diagnostic finding(Position position, String message, String run) {
        return new Diagnostic(
                Rule.UNPROMISED_VERSION,
                position,
                message,
                run + " the command, and commit published.txt:\nmvn -N rapporteur:promise");
    }
}
