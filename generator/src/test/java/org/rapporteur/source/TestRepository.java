package org.rapporteur.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A repository whose commits have the days that a test gives them. */
public final class TestRepository implements AutoCloseable {

    private final Path folder;
    private final Git git;

    /** @param folder that is empty, or is not there */
    public TestRepository(Path folder) throws GitAPIException {
        this.folder = folder;
        this.git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call();
    }

    /** Where its files are. */
    public Path folder() {
        return folder;
    }

    public TestRepository write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
        return this;
    }

    public TestRepository move(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to).getParent());
        Files.move(folder.resolve(from), folder.resolve(to));
        return this;
    }

    TestRepository delete(String path) throws IOException {
        Files.delete(folder.resolve(path));
        return this;
    }

    public TestRepository branch(String name) throws GitAPIException {
        git.checkout().setCreateBranch(true).setName(name).call();
        return this;
    }

    public TestRepository checkout(String name) throws GitAPIException {
        git.checkout().setName(name).call();
        return this;
    }

    /** Commits everything as it stands, on a day at noon UTC. */
    public String commit(String day) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        PersonIdent editor =
                new PersonIdent("Editor", "editor@example.org", Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return git.commit()
                .setMessage("As of " + day)
                .setSign(false)
                .setAuthor(editor)
                .setCommitter(editor)
                .call()
                .name();
    }

    /** Merges a branch; the commit is still to be made. */
    public TestRepository merge(String branch) throws GitAPIException, IOException {
        git.merge()
                .include(git.getRepository().resolve(branch))
                .setFastForward(FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        return this;
    }

    /** A clone with the last commits alone. */
    public Path shallow(Path target, int depth) throws GitAPIException {
        Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(target.toFile())
                .setDepth(depth)
                .call()
                .close();
        return target;
    }

    /**
     * A clone of which git leaves something out until it is asked for.
     *
     * @param filter what, as {@code git clone --filter} says it
     */
    public Path partial(Path target, String filter) throws IOException, InterruptedException {
        git("config", "uploadpack.allowFilter", "true");
        git("clone", "--quiet", "--filter=" + filter, folder.toUri().toString(), target.toString());
        return target;
    }

    /** Runs git itself, for what JGit cannot do. */
    public TestRepository git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return this;
    }

    @Override
    public void close() {
        git.close();
    }
}
