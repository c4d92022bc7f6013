package org.rapporteur.output;

import java.util.Objects;

/**
 * A file of the site.
 *
 * @param path where it stands in the published folder, with {@code /} between the names: {@code bpf/index.html}
 * @param content its bytes
 */
public record OutputFile(String path, Content content) {

    /** @throws IllegalArgumentException if the path is absolute, climbs out, or has an empty name in it */
    public OutputFile {
        Objects.requireNonNull(content, "content");
        OutputPath.require(path);
    }
}
