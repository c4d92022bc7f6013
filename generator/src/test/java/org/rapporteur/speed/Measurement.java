package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one kind of build costs at one size.
 *
 * @param pages that it leaves there
 */
record Measurement(int meetings, Kind kind, Cost cost, long pages) {

    /** The kinds, each as the table names it. */
    enum Kind {
        CLEAN("Rapporteur, clean"),
        AGAIN("Rapporteur, again without a change"),
        EDITED("Rapporteur, again after an edit"),
        SERVED("Rapporteur, first page of `serve`"),
        HUGO("Hugo, clean"),
        HUGO_SERVED("Hugo, first page of `hugo server`"),
        HUGO_PEOPLE("Hugo with people written out, clean"),
        ELEVENTY("Eleventy, clean");

        private static final Set<Kind> OURS = EnumSet.of(CLEAN, AGAIN, EDITED, SERVED);

        private final String words;

        boolean isOurs() {
            return OURS.contains(this);
        }

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static Measurement of(int meetings, Kind kind, List<Cost> costs, Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            long pages = files.filter(file -> file.toString().endsWith(".html")).count();
            return new Measurement(meetings, kind, Cost.median(costs), pages);
        }
    }
}
