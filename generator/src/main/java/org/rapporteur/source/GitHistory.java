package org.rapporteur.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Reads a folder's {@link History} in one walk over the commits, newest first. */
public final class GitHistory {

    private GitHistory() {}

    /** The history of a content folder; {@link History#NONE} when it is in no readable repository, or has no commit. */
    public static History of(Path content) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(GitFolder.above(content));
        if (builder.getGitDir() == null) {
            return History.NONE;
        }
        try (Repository repository = builder.build()) {
            return read(repository, content.toRealPath());
        } catch (IOException | RuntimeException e) {
            // A damaged or foreign repository, which JGit meets with many an exception, says nothing about the content:
            // the pages only lose their dates.
            return History.NONE;
        }
    }

    /** The name of the commit that is checked out; empty outside a repository, and before its first commit. */
    public static Optional<String> head(Path content) {
        return ask(content, GitHistory::head);
    }

    /** What is another as soon as the history is: at a commit, and when a shallow clone is made whole. */
    public static Optional<String> sign(Path content) {
        return ask(content, repository -> {
            Set<ObjectId> shallow = shallow(repository);
            return head(repository)
                    .map(head ->
                            head + shallow.stream().map(ObjectId::name).sorted().collect(Collectors.joining()));
        });
    }

    private static Optional<String> head(Repository repository) throws IOException {
        return Optional.ofNullable(repository.resolve(Constants.HEAD)).map(ObjectId::name);
    }

    private static Optional<String> ask(Path content, Question question) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(GitFolder.above(content));
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build()) {
            return question.of(repository);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private interface Question {
        Optional<String> of(Repository repository) throws IOException;
    }

    private static History read(Repository repository, Path content) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null || repository.isBare()) {
            return History.NONE;
        }
        String prefix = prefix(repository.getWorkTree(), content);
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit newest = walk.parseCommit(head);
            walk.markStart(newest);
            FileHistories files = new FileHistories(prefix);
            boolean complete = add(files, repository, walk) && hasTexts(repository, files.revisions());
            History.Extent extent = extent(repository, complete);
            return new History(
                    Optional.of(commit(newest)),
                    files.all(),
                    extent == History.Extent.WHOLE ? files.revisions() : Map.of(),
                    extent,
                    Optional.of(prefix));
        }
    }

    /** The commits whose parents a shallow clone does not have. */
    private static Set<ObjectId> shallow(Repository repository) throws IOException {
        return repository.getObjectDatabase().getShallowCommits();
    }

    private static History.Extent extent(Repository repository, boolean complete) throws IOException {
        return !shallow(repository).isEmpty()
                ? History.Extent.SHALLOW
                : complete ? History.Extent.WHOLE : History.Extent.PARTIAL;
    }

    /** The content folder as git names it; empty when it is the top of the work tree. */
    private static String prefix(File workTree, Path content) throws IOException {
        return workTree.toPath().toRealPath().relativize(content).toString().replace(File.separatorChar, '/');
    }

    /** Adds what commits did, the newest first, as far as the clone tells; gives whether it told of all. */
    private static boolean add(FileHistories files, Repository repository, RevWalk walk) throws IOException {
        try {
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                // The first commit of a shallow clone seems to have made every file: that is not when they changed.
                if (!isCutOff(repository, commit)) {
                    files.add(commit(commit), FileChange.of(commit, repository, walk));
                }
            }
            return true;
        } catch (MissingObjectException leftOut) {
            // Older commits say nothing of files that this one may have changed.
            return false;
        }
    }

    /** Whether the clone has what pages were: git can leave out the texts, and has their names all the same. */
    private static boolean hasTexts(Repository repository, Map<String, List<History.Revision>> revisions)
            throws IOException {
        try (ObjectReader objects = repository.newObjectReader()) {
            for (Map.Entry<String, List<History.Revision>> file : revisions.entrySet()) {
                if (file.getKey().endsWith(".md") && !hasTexts(objects, file.getValue())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean hasTexts(ObjectReader objects, List<History.Revision> revisions) throws IOException {
        for (History.Revision revision : revisions) {
            if (!objects.has(ObjectId.fromString(revision.before()))
                    || !objects.has(ObjectId.fromString(revision.after()))) {
                return false;
            }
        }
        return true;
    }

    private static History.Commit commit(RevCommit commit) {
        return new History.Commit(Instant.ofEpochSecond(commit.getCommitTime()), commit.name());
    }

    private static boolean isCutOff(Repository repository, RevCommit commit) throws IOException {
        return repository.getObjectDatabase().getShallowCommits().contains(commit);
    }
}
