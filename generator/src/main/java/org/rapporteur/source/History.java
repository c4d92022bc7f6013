package org.rapporteur.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What git knows of a content folder.
 *
 * @param commit when the checked-out commit was made; empty outside a repository
 * @param changes when each file was last changed, by its path below the content folder; files that were never committed,
 *     or whose history a shallow clone cuts off, are missing
 * @param shallow whether the clone holds only the end of the history
 */
public record History(Optional<Instant> commit, Map<String, Instant> changes, boolean shallow) {

    /** Of a folder that is in no repository. */
    public static final History NONE = new History(Optional.empty(), Map.of(), false);

    public History {
        changes = Map.copyOf(changes);
    }

    /** When the file was last changed. */
    public Optional<Instant> changed(String path) {
        return Optional.ofNullable(changes.get(path));
    }
}
