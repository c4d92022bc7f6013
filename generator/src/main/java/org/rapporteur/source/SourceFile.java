package org.rapporteur.source;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of the content folder that will be read, or copied.
 *
 * @param path below the content folder, with forward slashes: {@code bpf/index.md}
 * @param file as positions name it: {@code content/bpf/index.md}
 * @param location where it is on this machine
 * @param size in bytes
 * @param saved when it was changed last; with its size, it tells whether it is as it was
 */
public record SourceFile(String path, String file, Path location, long size, Instant saved) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
