package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jgit.util.io.AutoLFInputStream;

/**
 * A file of the content folder that will be read, or copied.
 *
 * @param path below the content folder, with forward slashes: {@code bpf/index.md}
 * @param file as positions name it: {@code content/bpf/index.md}
 * @param location where it is on this machine
 * @param size in bytes
 * @param saved when it was changed last; with its size, it tells whether it is as it was
 * @param hasOtherLineEnds whether its lines end by {@code \n} in the commit, and git gave them another end here
 */
public record SourceFile(String path, String file, Path location, long size, Instant saved, boolean hasOtherLineEnds) {

    /** One that is as it stands here. */
    public SourceFile(String path, String file, Path location, long size, Instant saved) {
        this(path, file, location, size, saved, false);
    }

    /** The same with the line ends and the size that it has in the commit. */
    SourceFile asCommitted(long bytes) {
        return new SourceFile(path, file, location, bytes, saved, true);
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Its bytes, as they are the same wherever the commit is checked out. Of a file that grows meanwhile not much more than it
     * had, so that whoever copies it comes to an end, and sees that it was changed.
     */
    public InputStream open() throws IOException {
        InputStream stream = Files.newInputStream(location);
        // Here each of its lines may end by one byte more than in the commit.
        return hasOtherLineEnds
                ? AutoLFInputStream.create(new FirstBytes(stream, 2 * size + 1))
                : new FirstBytes(stream, size + 1);
    }
}
