package org.rapporteur.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Folders as they stood where the checked-out branch left another, which is what a pull request is compared with. */
public final class GitRevision implements AutoCloseable {

    private final Repository repository;
    private final RevCommit commit;
    private final boolean shared;

    private GitRevision(Repository repository, Common common) {
        this.repository = repository;
        this.commit = common.commit();
        this.shared = common.shared();
    }

    /** @param shared whether both histories have the commit */
    private record Common(RevCommit commit, boolean shared) {}

    /**
     * The commit that a branch and the checked-out one have in common; of histories that a shallow clone cuts off before it,
     * the branch's own.
     *
     * @param folder a folder of the work tree
     * @param revision a branch, a tag or a commit, as git names it
     * @return empty when there is no such repository or revision
     */
    public static Optional<GitRevision> of(Path folder, String revision) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(GitFolder.above(folder));
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try {
            Repository repository = builder.build();
            Optional<Common> commit = repository.isBare() ? Optional.empty() : common(repository, revision);
            if (commit.isEmpty()) {
                repository.close();
            }
            return commit.map(found -> new GitRevision(repository, found));
        } catch (IOException | RevisionSyntaxException e) {
            // Said by the caller: there is nothing to compare with.
            return Optional.empty();
        }
    }

    /** Whether git knows a revision, in the repository that a folder is in. */
    public static boolean isKnown(Path folder, String revision) {
        Optional<GitRevision> known = of(folder, revision);
        known.ifPresent(GitRevision::close);
        return known.isPresent();
    }

    private static Optional<Common> common(Repository repository, String revision) throws IOException {
        ObjectId other = repository.resolve(revision + "^{commit}");
        ObjectId head = repository.resolve(Constants.HEAD);
        if (other == null || head == null) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(other));
            walk.markStart(walk.parseCommit(head));
            RevCommit base = walk.next();
            return Optional.of(
                    base == null
                            ? new Common(repository.parseCommit(other), false)
                            : new Common(repository.parseCommit(base), true));
        }
    }

    /** Whether the checked-out branch has the commit too; if not, what was done there meanwhile cannot be told apart. */
    public boolean isShared() {
        return shared;
    }

    /** The first letters of the commit's name, by which git knows it. */
    public String name() {
        return commit.abbreviate(10).name();
    }

    /**
     * Copies a folder as it stood. Nothing is copied of a folder that did not exist, or that is not in the work tree.
     *
     * @param into an empty folder
     */
    public void copy(Path folder, Path into) throws IOException {
        Path tree = repository.getWorkTree().toPath().toRealPath();
        Path wanted = folder.toRealPath();
        if (!wanted.startsWith(tree)) {
            return;
        }
        String prefix = tree.relativize(wanted).toString().replace('\\', '/');
        try (TreeWalk files = new TreeWalk(repository)) {
            files.addTree(commit.getTree());
            files.setRecursive(true);
            if (!prefix.isEmpty()) {
                files.setFilter(PathFilter.create(prefix));
            }
            while (files.next()) {
                // Where the folder was a file or a link, there was no folder.
                if (!files.getPathString().equals(prefix)) {
                    String path = files.getPathString().substring(prefix.isEmpty() ? 0 : prefix.length() + 1);
                    copy(files, into.resolve(path).normalize(), into);
                }
            }
        }
    }

    private void copy(TreeWalk file, Path target, Path into) throws IOException {
        FileMode mode = file.getFileMode(0);
        // A tree that somebody made by hand may hold “..”.
        if (!target.startsWith(into) || mode == FileMode.GITLINK) {
            return;
        }
        Files.createDirectories(target.getParent());
        var content = repository.open(file.getObjectId(0));
        if (mode == FileMode.SYMLINK) {
            Path link = Path.of(new String(content.getBytes(), StandardCharsets.UTF_8));
            Files.createSymbolicLink(target, link);
            return;
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            content.copyTo(out);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
