package org.rapporteur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.rapporteur.source.History.Commit;
import org.rapporteur.source.History.FileHistory;

/**
 * Gathers what became of the files of a folder, commit by commit, the newest first. A file that came in the commit in which
 * another one of the very same content went is that one under a new name, and no new file.
 */
final class FileHistories {

    private final String folder;

    /** What files that were renamed since are called now, by their path then. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, FileHistory> histories = new HashMap<>();

    /** @param folder as git names it; empty for the whole repository */
    FileHistories(String folder) {
        this.folder = folder.isEmpty() ? "" : folder + "/";
    }

    void add(Commit commit, List<FileChange> changes) {
        changes.stream()
                .filter(change -> change.kind() != FileChange.Kind.WENT)
                .forEach(change -> name(change.path()).ifPresent(name -> add(name, commit, change)));
        Map<ObjectId, List<FileChange>> gone = changes.stream()
                .filter(change -> change.kind() == FileChange.Kind.WENT)
                .collect(Collectors.groupingBy(FileChange::content, Collectors.toCollection(ArrayList::new)));
        changes.stream()
                .filter(change -> change.kind() == FileChange.Kind.CAME && gone.containsKey(change.content()))
                .forEach(change -> name(change.path()).ifPresent(name -> rename(name, gone.get(change.content()))));
    }

    private void add(String name, Commit commit, FileChange change) {
        // Of a file that came, went and came again, the first time counts.
        Optional<Commit> first = Optional.of(commit).filter(any -> change.kind() == FileChange.Kind.CAME);
        histories.merge(
                name, new FileHistory(first, commit), (newer, older) -> new FileHistory(older.first(), newer.last()));
    }

    /** What older commits did to the file that went, they did to the one that came. */
    private void rename(String name, List<FileChange> gone) {
        if (!gone.isEmpty()) {
            names.put(gone.remove(0).path(), name);
            histories.computeIfPresent(name, (any, known) -> new FileHistory(Optional.empty(), known.last()));
        }
    }

    /** What a path of an older commit is called now, below the folder; empty for what never was in it. */
    private Optional<String> name(String path) {
        return Optional.ofNullable(names.get(path))
                .or(() -> Optional.of(path)
                        // The folder's own name, where it was a link or a repository of its own once, is no file of it.
                        .filter(any -> any.startsWith(folder) && any.length() > folder.length())
                        .map(own -> own.substring(folder.length())));
    }

    Map<String, FileHistory> all() {
        return Map.copyOf(histories);
    }
}
