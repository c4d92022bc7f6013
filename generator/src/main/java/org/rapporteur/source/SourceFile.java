package org.rapporteur.source;

import java.nio.file.Path;

/**
 * A file of the content folder that will be read, or copied.
 *
 * @param path below the content folder, with forward slashes: {@code bpf/index.md}
 * @param file as positions name it: {@code content/bpf/index.md}
 * @param location where it is on this machine
 * @param size in bytes
 */
public record SourceFile(String path, String file, Path location, long size) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
