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
 *     history is not in the clone, are missing
 * @param revisions what commits made of files that were there, likewise, the oldest first; none in a shallow or partial
 *     clone, where nobody knows which was the first to say something
 * @param extent how much of it the clone holds
 * @param folder the content folder as git names it, from the top of the work tree; empty outside a repository
 */
public record History(
        Optional<Commit> commit,
        Map<String, FileHistory> files,
        Map<String, List<Revision>> revisions,
        Extent extent,
        Optional<String> folder) {

    /** Of a folder that is in no repository. */
    public static final History NONE =
            new History(Optional.empty(), Map.of(), Map.of(), Extent.WHOLE, Optional.empty());

    public History {
        files = Map.copyOf(files);
        revisions = Map.copyOf(revisions);
    }

    /** How much of a history a clone holds. */
    public enum Extent {
        WHOLE,

        /** Its end alone ({@code git clone --depth}). */
        SHALLOW,

        /** Its commits, of which git left out folders or texts that it would fetch when asked ({@code --filter}). */
        PARTIAL
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
     * @param first the commit that brought it in, under whatever name; empty when that is not in the clone
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
                    "The content is in no git repository that can be read, or in none with a commit: when something was changed is"
                            + " known only where its front matter says so (“updated”).");
        }
        return switch (extent) {
            case WHOLE -> Optional.empty();
            case SHALLOW ->
                Optional.of(
                        "The clone of the git repository is shallow: what was last changed before it begins has no date."
                                + " A full clone knows it; “git fetch --unshallow” makes one.");
            case PARTIAL ->
                Optional.of("The clone of the git repository is partial: dates of changes are missing, or what"
                        + " corrections changed. A full clone knows it; “git fetch --refetch --no-filter” makes one.");
        };
    }

    /** Whether nothing of it is missing. */
    public boolean isWhole() {
        return extent == Extent.WHOLE;
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
