package org.rapporteur.plugin;

import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.rapporteur.diagnostic.Report;

/** From which finding on a check fails the build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** @throws MojoFailureException when it is none of the words */
    static FailOn of(String word) throws MojoFailureException {
        return new Given("rapporteur.failOn", word)
                .choice(Map.of("error", ERROR, "warning", WARNING, "never", NEVER), "error, warning or never");
    }

    boolean isMet(Report report) {
        return this != NEVER && report.fails(this == WARNING);
    }
}
