package org.rapporteur.source;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What git knows of a content folder.
 *
 * @param commit the one that is checked out; empty outside a repository
 * @param files what became of each file, by its path below the content folder; files that were never committed, or whose
 *     history a shallow clone cuts off, are missing
 * @param revisions what commits made of files that were there, likewise, the oldest first; none in a shallow clone, where
 *     nobody knows which was the first to say something
 * @param shallow whether the clone holds only the end of the history
 * @param folder the content folder as git names it, from the top of the work tree; empty outside a repository
 */
public record History(
        Optional<Commit> commit,
        Map<String, FileHistory> files,
        Map<String, List<Revision>> revisions,
        boolean shallow,
        Optional<String> folder) {

    /** Of a folder that is in no repository. */
    public static final History NONE = new History(Optional.empty(), Map.of(), Map.of(), false, Optional.empty());

    public History {
        files = Map.copyOf(files);
        revisions = Map.copyOf(revisions);
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

    /**
     * A file before and after a commit that changed it.
     *
     * @param before by which {@link OldTexts} knows it; of a merge, as it was on the branch merged into
     * @param after likewise
     */
    public record Revision(String before, String after) {}

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

    /** What commits made of a file, the oldest first. */
    public List<Revision> revisions(String path) {
        return revisions.getOrDefault(path, List.of());
    }
}
