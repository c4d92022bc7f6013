package org.rapporteur.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.errors.GitAPIException;
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
    private static final Provenance UNREADABLE = new Provenance(State.UNREADABLE, "", "");
    private static final Provenance UNCOMMITTED = new Provenance(State.UNCOMMITTED, "", "");

    /** Whether git can give the same files again. */
    public enum State {
        COMMITTED("committed"),
        UNCOMMITTED("uncommitted changes"),
        UNREADABLE("unreadable repository"),
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
     * A folder that a site is made of.
     *
     * @param folder which need not be there
     * @param files those of it that were used, by their paths below it
     */
    public record Part(Path folder, Collection<String> files) {

        public Part {
            files = List.copyOf(files);
        }
    }

    /**
     * That of a site.
     *
     * @param content its content
     * @param templates the folder where its own templates are, or would be; one that is there and outside the repository
     *     counts as uncommitted
     */
    public static Provenance of(Part content, Part templates) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(GitFolder.above(content.folder()));
        if (builder.getGitDir() == null) {
            return UNKNOWN;
        }
        try (Repository repository = builder.build()) {
            ObjectId head = repository.resolve(Constants.HEAD);
            return head == null || repository.isBare() ? UNKNOWN : of(repository, head, content, templates);
        } catch (IOException | GitAPIException | RuntimeException unreadable) {
            // Of a damaged or foreign repository nothing is claimed. What JGit does not understand, such as an index
            // that git has split, it meets with whatever exception comes of it.
            return UNREADABLE;
        }
    }

    /** Why there is no commit, for whoever runs the build; empty when there is one, and where {@link History#gap} says it. */
    public Optional<String> gap() {
        return switch (state) {
            case COMMITTED, NO_REPOSITORY -> Optional.empty();
            case UNCOMMITTED ->
                Optional.of("The manifest names no commit: what the site is made of is not all as the commit has it."
                        + " “git status --ignored” helps to find what is not.");
            case UNREADABLE ->
                Optional.of("The manifest names no commit: Rapporteur cannot read the state of the git repository."
                        + " One whose index is split or sparse it can after “git update-index --no-split-index” or"
                        + " “git sparse-checkout reapply --no-sparse-index”.");
        };
    }

    private static Provenance of(Repository repository, ObjectId head, Part content, Part templates)
            throws IOException, GitAPIException {
        WorkTree tree = new WorkTree(repository);
        return tree.isCommitted(content) && tree.isCommitted(templates)
                ? committed(repository, head, tree.inside(content.folder().toRealPath()))
                : UNCOMMITTED;
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
                        ? UNCOMMITTED
                        : new Provenance(
                                State.COMMITTED,
                                head.name(),
                                tree.getObjectId(0).name());
            }
        }
    }
}
