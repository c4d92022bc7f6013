package org.rapporteur.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * A version that is not what was promised.
 *
 * @param parts what is another in it
 * @param since the day after which a correction must be to tell of the change: that of the version, or of the correction which
 *     was promised with it
 */
public record VersionChange(Document.Version version, Set<VersionPrint.Part> parts, PartialDate since) {

    static VersionChange of(Document.Version version, VersionPrint promised, VersionPrint now) {
        return new VersionChange(
                version,
                new TreeSet<>(promised.differences(now)),
                promised.updated()
                        .filter(updated -> updated.compareTo(version.date()) > 0)
                        .orElse(version.date()));
    }

    /** The same version against two promises, of its address and of an alias. */
    VersionChange and(VersionChange other) {
        Set<VersionPrint.Part> all = new TreeSet<>(parts);
        all.addAll(other.parts);
        return new VersionChange(version, all, since.compareTo(other.since) < 0 ? other.since : since);
    }

    /** Whether its readers are told: its editors say that it was corrected, and after what was promised. */
    public boolean isTold() {
        return version.corrected().filter(day -> day.compareTo(since) > 0).isPresent();
    }

    /** Whether a correction was promised already. */
    public boolean isCorrectedAgain() {
        return since.compareTo(version.date()) > 0;
    }
}
