package org.rapporteur.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.rapporteur.source.History.Commit;
import org.rapporteur.source.History.FileHistory;
import org.rapporteur.source.History.Revision;

/**
 * Gathers what became of the files of a folder, commit by commit, the newest first. A file that came in the commit in which
 * another one of the very same content went is that one under a new name: it is no new file, and nothing in it changed.
 */
final class FileHistories {

    private static final Pattern LEFT_OUT = Pattern.compile("(^|/)[_.]");

    private final String folder;

    /** What files that were renamed since are called now, by their path then. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, FileHistory> histories = new HashMap<>();
    private final Map<String, Deque<Revision>> revisions = new HashMap<>();

    /** @param folder as git names it; empty for the whole repository */
    FileHistories(String folder) {
        this.folder = folder.isEmpty() ? "" : folder + "/";
    }

    void add(Commit commit, List<FileChange> changes) {
        Map<ObjectId, List<FileChange>> gone = changes.stream()
                .filter(change -> change.kind() == FileChange.Kind.WENT && !isLeftOut(change.path()))
                .collect(Collectors.groupingBy(FileChange::content, Collectors.toCollection(ArrayList::new)));
        changes.stream()
                .filter(change -> change.kind() != FileChange.Kind.WENT)
                .forEach(change -> name(change.path())
                        .ifPresent(name -> renamed(change, gone)
                                .ifPresentOrElse(old -> rename(name, old), () -> add(name, commit, change))));
    }

    /** What a file that came was called before, if it is one that went. */
    private static Optional<String> renamed(FileChange change, Map<ObjectId, List<FileChange>> gone) {
        List<FileChange> same =
                change.kind() == FileChange.Kind.CAME ? gone.getOrDefault(change.content(), List.of()) : List.of();
        return same.isEmpty() ? Optional.empty() : Optional.of(same.remove(0).path());
    }

    /** What is not published (content-format, “The tree”) is new to readers when it gets another name. */
    private boolean isLeftOut(String path) {
        return path.startsWith(folder)
                && LEFT_OUT.matcher(path.substring(folder.length())).find();
    }

    private void add(String name, Commit commit, FileChange change) {
        if (change.kind() == FileChange.Kind.CHANGED) {
            revisions
                    .computeIfAbsent(name, any -> new ArrayDeque<>())
                    .addFirst(new Revision(
                            change.before().name(), change.content().name()));
        }
        // Of a file that came, went and came again, the first time counts.
        Optional<Commit> first = Optional.of(commit).filter(any -> change.kind() == FileChange.Kind.CAME);
        histories.merge(
                name, new FileHistory(first, commit), (newer, older) -> new FileHistory(older.first(), newer.last()));
    }

    /** What older commits did to the file that went, they did to the one that came, whose text this one did not change. */
    private void rename(String name, String old) {
        names.put(old, name);
        histories.computeIfPresent(name, (any, known) -> new FileHistory(Optional.empty(), known.last()));
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

    /** By file, the oldest first. */
    Map<String, List<Revision>> revisions() {
        return revisions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, file -> List.copyOf(file.getValue())));
    }
}
