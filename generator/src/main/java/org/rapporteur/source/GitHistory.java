package org.rapporteur.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

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
        } catch (IOException | RevWalkException e) {
            // A damaged or foreign repository says nothing about the content; the pages only lose their dates.
            return History.NONE;
        }
    }

    private static History read(Repository repository, Path content) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null || repository.isBare()) {
            return History.NONE;
        }
        String prefix = prefix(repository.getWorkTree(), content);
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit newest = walk.parseCommit(head);
            Instant commit = Instant.ofEpochSecond(newest.getCommitTime());
            walk.markStart(newest);
            return new History(Optional.of(commit), changes(repository, walk, prefix), shallow);
        }
    }

    /** The content folder as git names it; empty when it is the top of the work tree. */
    private static String prefix(File workTree, Path content) throws IOException {
        return workTree.toPath().toRealPath().relativize(content).toString().replace(File.separatorChar, '/');
    }

    private static Map<String, Instant> changes(Repository repository, RevWalk walk, String prefix) throws IOException {
        Map<String, Instant> changes = new HashMap<>();
        int skip = prefix.isEmpty() ? 0 : prefix.length() + 1;
        for (RevCommit commit : walk) {
            // The first commit of a shallow clone seems to have made every file: that is not when they changed.
            if (isCutOff(repository, commit)) {
                continue;
            }
            Instant time = Instant.ofEpochSecond(commit.getCommitTime());
            for (String path : changed(repository, walk, commit, prefix)) {
                // The folder's own name, where it was a link or a repository of its own once, is no file of it.
                if (path.length() > skip) {
                    changes.putIfAbsent(path.substring(skip), time);
                }
            }
        }
        return changes;
    }

    private static boolean isCutOff(Repository repository, RevCommit commit) throws IOException {
        return repository.getObjectDatabase().getShallowCommits().contains(commit);
    }

    /** The files that a commit changed against all of its parents: a merge changes only what it had to mend. */
    private static List<String> changed(Repository repository, RevWalk walk, RevCommit commit, String prefix)
            throws IOException {
        try (TreeWalk trees = new TreeWalk(repository)) {
            trees.setRecursive(true);
            trees.addTree(commit.getTree());
            for (RevCommit parent : commit.getParents()) {
                trees.addTree(walk.parseCommit(parent).getTree());
            }
            if (commit.getParentCount() == 0) {
                trees.addTree(new EmptyTreeIterator());
            }
            trees.setFilter(
                    prefix.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(PathFilter.create(prefix), TreeFilter.ANY_DIFF));
            return differing(trees);
        }
    }

    private static List<String> differing(TreeWalk trees) throws IOException {
        List<String> paths = new ArrayList<>();
        while (trees.next()) {
            boolean differs = true;
            for (int parent = 1; parent < trees.getTreeCount(); parent++) {
                differs &= !trees.idEqual(0, parent);
            }
            if (differs) {
                paths.add(trees.getPathString());
            }
        }
        return paths;
    }
}
