package org.rapporteur.build;

import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.output.Content;

/**
 * A file of the site that is made when its turn comes.
 *
 * @param path below the published folder
 * @param source what it is made from, for messages: a file, or what it lists
 * @param making makes it
 */
public record PlannedFile(String path, String source, Making making) {

    /** How a file is made. */
    @FunctionalInterface
    public interface Making {
        /**
         * What stands in it.
         *
         * @param trouble is told what is wrong
         * @return empty when it cannot be made
         */
        Optional<Content> content(Consumer<Diagnostic> trouble);
    }
}
