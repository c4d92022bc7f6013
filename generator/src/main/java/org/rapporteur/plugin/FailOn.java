package org.rapporteur.plugin;

import java.util.Arrays;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.rapporteur.diagnostic.Report;

/** From which finding on a check fails the build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** @throws MojoFailureException when it is none of the words */
    static FailOn of(String word) throws MojoFailureException {
        return Arrays.stream(values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "rapporteur.failOn wants error, warning or never, and got “" + word + "”."));
    }

    boolean isMet(Report report) {
        return this != NEVER && report.fails(this == WARNING);
    }
}
