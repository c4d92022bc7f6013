package org.rapporteur.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What git knows of a content folder.
 *
 * @param commit when the checked-out commit was made; empty outside a repository
 * @param files what became of each file, by its path below the content folder; files that were never committed, or whose
 *     history a shallow clone cuts off, are missing
 * @param shallow whether the clone holds only the end of the history
 */
public record History(Optional<Instant> commit, Map<String, FileHistory> files, boolean shallow) {

    /** Of a folder that is in no repository. */
    public static final History NONE = new History(Optional.empty(), Map.of(), false);

    public History {
        files = Map.copyOf(files);
    }

    /**
     * A commit.
     *
     * @param id its whole name
     */
    public record Commit(Instant time, String id) {}

    /**
     * What became of a file.
     *
     * @param first the commit that brought it in, under whatever name; empty when a shallow clone cuts that off
     * @param last the commit that changed it last
     */
    public record FileHistory(Optional<Commit> first, Commit last) {}

    /** Why dates of changes are missing, for whoever runs the build; empty when none is. */
    public Optional<String> gap() {
        if (commit.isEmpty()) {
            return Optional.of(
                    "The content is in no git repository, or in none with a commit: when something was changed is"
                            + " known only where its front matter says so (“updated”).");
        }
        return Optional.of(
                        "The clone of the git repository is shallow: what was last changed before it begins has no date."
                                + " A full clone knows it; “git fetch --unshallow” makes one.")
                .filter(any -> shallow);
    }

    /** The commit that brought a file in. */
    public Optional<Commit> first(String path) {
        return Optional.ofNullable(files.get(path)).flatMap(FileHistory::first);
    }

    /** The commit that changed a file last. */
    public Optional<Commit> last(String path) {
        return Optional.ofNullable(files.get(path)).map(FileHistory::last);
    }
}
