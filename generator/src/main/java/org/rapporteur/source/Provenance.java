package org.rapporteur.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * From which state of its repository a site is made, so that whoever has the repository can make it again.
 *
 * @param state whether the two others say it
 * @param commit the whole name of the commit that is checked out; empty where it does not hold what the site is made of
 * @param content the version of the content: git's name for its folder ({@code git rev-parse commit:content}), which stays
 *     as long as nothing in it changes; empty likewise
 */
public record Provenance(State state, String commit, String content) {

    private static final Provenance UNKNOWN = new Provenance(State.NO_REPOSITORY, "", "");

    /** Whether git can give the same files again. */
    public enum State {
        COMMITTED("committed"),
        UNCOMMITTED("uncommitted changes"),
        NO_REPOSITORY("no repository");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As the manifest says it. */
        public String words() {
            return words;
        }
    }

    /**
     * That of a site.
     *
     * @param content its content folder
     * @param others what else it is made of, such as its templates; outside the repository it counts as uncommitted
     */
    public static Provenance of(Path content, Collection<Path> others) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(GitFolder.above(content));
        if (builder.getGitDir() == null) {
            return UNKNOWN;
        }
        try (Repository repository = builder.build()) {
            ObjectId head = repository.resolve(Constants.HEAD);
            return head == null || repository.isBare() ? UNKNOWN : of(repository, head, content, others);
        } catch (IOException | GitAPIException | RevWalkException unreadable) {
            // Of a damaged or foreign repository nothing is claimed.
            return UNKNOWN;
        }
    }

    private static Provenance of(Repository repository, ObjectId head, Path content, Collection<Path> others)
            throws IOException, GitAPIException {
        Path top = repository.getWorkTree().toPath().toRealPath();
        String folder = inside(top, content.toRealPath());
        for (Path part : Stream.concat(Stream.of(content), others.stream()).toList()) {
            if (!isCommitted(repository, top, part.toRealPath())) {
                return new Provenance(State.UNCOMMITTED, "", "");
            }
        }
        return committed(repository, head, folder);
    }

    private static boolean isCommitted(Repository repository, Path top, Path part) throws IOException, GitAPIException {
        StatusCommand status = new Git(repository).status();
        if (part.startsWith(top) && !part.equals(top)) {
            status.addPath(inside(top, part));
        }
        return part.startsWith(top) && status.call().isClean() && !isLeftOut(repository, inside(top, part));
    }

    /** Whether git was told not to look at a file there: then nobody knows whether it is as the commit has it. */
    private static boolean isLeftOut(Repository repository, String part) throws IOException {
        String within = part.isEmpty() ? "" : part + "/";
        DirCache index = repository.readDirCache();
        return IntStream.range(0, index.getEntryCount())
                .mapToObj(index::getEntry)
                .filter(entry -> entry.getPathString().startsWith(within))
                .anyMatch(entry -> entry.isAssumeValid() || entry.isSkipWorkTree());
    }

    private static Provenance committed(Repository repository, ObjectId head, String folder) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(head);
            if (folder.isEmpty()) {
                return new Provenance(
                        State.COMMITTED, head.name(), commit.getTree().name());
            }
            try (TreeWalk tree = TreeWalk.forPath(repository, folder, commit.getTree())) {
                return tree == null
                        ? new Provenance(State.UNCOMMITTED, "", "")
                        : new Provenance(
                                State.COMMITTED,
                                head.name(),
                                tree.getObjectId(0).name());
            }
        }
    }

    private static String inside(Path top, Path folder) {
        return top.relativize(folder).toString().replace(File.separatorChar, '/');
    }
}
