package org.rapporteur.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.rapporteur.diagnostic.Findings;

/** The texts that files had once: read one by one, when they are asked for. */
public final class OldTexts implements AutoCloseable {

    private final Repository repository;

    private OldTexts(Repository repository) {
        this.repository = repository;
    }

    /** Those of the repository that {@link GitHistory} reads for the same folder. */
    public static OldTexts of(Path content) throws IOException {
        return new OldTexts(new FileRepositoryBuilder()
                .findGitDir(GitFolder.above(content))
                .setMustExist(true)
                .build());
    }

    /**
     * Reads a text; empty when it is none, or is not there.
     *
     * @param revision as {@link History.Revision#before}
     * @param file as positions name it
     */
    public Optional<SourceText> read(String revision, String file) {
        try {
            ObjectLoader content = repository.open(ObjectId.fromString(revision), Constants.OBJ_BLOB);
            return content.getSize() > SourceText.MAX_BYTES
                    ? Optional.empty()
                    : SourceText.of(content.getBytes(SourceText.MAX_BYTES), file, new Findings());
        } catch (IOException e) {
            // A damaged repository does not know what it was. Of a partial one there are no revisions to read.
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
