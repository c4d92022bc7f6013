package org.rapporteur.author;

import java.util.List;

/**
 * What was written.
 *
 * @param files as an editor can open them: {@code content/about.md}
 * @param next what to do now, line by line
 */
public record Written(List<String> files, List<String> next) {

    public Written {
        files = List.copyOf(files);
        next = List.copyOf(next);
    }
}
