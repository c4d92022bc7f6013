package org.rapporteur.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.io.AutoLFInputStream;

/**
 * Finds the assets that git took for texts and checked out with other line ends than the commit has ({@code core.autocrlf}, as
 * it is on Windows): they are published as they are in the commit, so that one commit makes one site.
 */
final class CommittedLines {

    private final Path content;
    private final Repository repository;
    private final RevTree tree;

    private CommittedLines(Path content, Repository repository, RevTree tree) {
        this.content = content;
        this.repository = repository;
        this.tree = tree;
    }

    /** The assets of a content folder; as they stand there, where no commit has them. */
    static List<SourceFile> of(Path content, List<SourceFile> assets) {
        if (assets.stream().noneMatch(CommittedLines::isSuspect)) {
            return assets;
        }
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(GitFolder.above(content));
        if (builder.getGitDir() == null) {
            return assets;
        }
        try (Repository repository = builder.build();
                RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            return head == null || repository.isBare()
                    ? assets
                    : new CommittedLines(
                                    content, repository, walk.parseCommit(head).getTree())
                            .of(assets);
        } catch (IOException | RuntimeException unreadable) {
            // Of a damaged or foreign repository nothing is claimed.
            return assets;
        }
    }

    private List<SourceFile> of(List<SourceFile> assets) {
        return assets.stream()
                .map(asset -> isSuspect(asset) ? of(asset) : asset)
                .toList();
    }

    private SourceFile of(SourceFile asset) {
        try {
            long size = length(asset);
            return isCommitted(asset, size) ? asset.asCommitted(size) : asset;
        } catch (IOException unreadable) {
            // Whoever copies it says so.
            return asset;
        }
    }

    private boolean isCommitted(SourceFile asset, long size) throws IOException {
        Path top = repository.getWorkTree().toPath().toRealPath();
        String path = top.relativize(content.toRealPath().resolve(asset.path()))
                .toString()
                .replace(File.separatorChar, '/');
        try (TreeWalk found = TreeWalk.forPath(repository, path, tree);
                ObjectInserter.Formatter names = new ObjectInserter.Formatter();
                InputStream plain = plain(asset)) {
            return found != null && found.getObjectId(0).equals(names.idFor(Constants.OBJ_BLOB, size, plain));
        }
    }

    /** Whether it has such an end of a line at all: elsewhere than on Windows hardly any file has. */
    private static boolean isSuspect(SourceFile asset) {
        try {
            return isText(asset) && length(asset) < asset.size();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** As git tells, by the first bytes: some PDFs are texts too. */
    private static boolean isText(SourceFile asset) throws IOException {
        try (InputStream bytes = Files.newInputStream(asset.location())) {
            return !RawText.isBinary(bytes);
        }
    }

    private static long length(SourceFile asset) throws IOException {
        try (InputStream plain = plain(asset)) {
            return plain.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static InputStream plain(SourceFile asset) throws IOException {
        return AutoLFInputStream.create(Files.newInputStream(asset.location()));
    }
}
