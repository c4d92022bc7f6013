package org.rapporteur.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What a commit did to one path.
 *
 * @param path from the top of the repository
 * @param content by which git knows what was in it: of a file that went, before; of any other, after
 * @param before of a file that changed, what was in it before; says nothing of any other
 */
record FileChange(String path, Kind kind, ObjectId content, ObjectId before) {

    enum Kind {
        CAME,
        CHANGED,
        WENT
    }

    /** What a commit changed against all of its parents: a merge changes only what it had to mend. */
    static List<FileChange> of(RevCommit commit, Repository repository, RevWalk walk) throws IOException {
        try (TreeWalk trees = new TreeWalk(repository)) {
            trees.setRecursive(true);
            trees.addTree(commit.getTree());
            for (RevCommit parent : commit.getParents()) {
                trees.addTree(walk.parseCommit(parent).getTree());
            }
            if (commit.getParentCount() == 0) {
                trees.addTree(new EmptyTreeIterator());
            }
            trees.setFilter(TreeFilter.ANY_DIFF);
            List<FileChange> changes = new ArrayList<>();
            while (trees.next()) {
                if (differs(trees)) {
                    changes.add(change(trees));
                }
            }
            return changes;
        }
    }

    private static boolean differs(TreeWalk trees) {
        boolean differs = true;
        for (int parent = 1; parent < trees.getTreeCount(); parent++) {
            differs &= !trees.idEqual(0, parent);
        }
        return differs;
    }

    private static FileChange change(TreeWalk trees) {
        int stood = 0;
        for (int parent = trees.getTreeCount() - 1; parent > 0; parent--) {
            stood = trees.getRawMode(parent) != 0 ? parent : stood;
        }
        boolean stands = trees.getRawMode(0) != 0;
        Kind kind = !stands ? Kind.WENT : stood > 0 ? Kind.CHANGED : Kind.CAME;
        return new FileChange(trees.getPathString(), kind, trees.getObjectId(stands ? 0 : 1), trees.getObjectId(stood));
    }
}
