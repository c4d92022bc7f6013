package org.rapporteur.plugin;

import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.rapporteur.diagnostic.Spelling;

/**
 * A parameter as it was given. Read here and not by Maven, which takes every word that is not {@code true} for false.
 *
 * @param parameter its name on the command line
 */
record Given(String parameter, String value) {

    Given {
        // What Maven makes of an empty one.
        value = value == null ? "" : value;
    }

    /** Whether it is wanted. */
    boolean flag() throws MojoFailureException {
        return choice(Map.of("true", true, "false", false), "true or false");
    }

    /** One of some words. */
    <T> T choice(Map<String, T> words, String accepted) throws MojoFailureException {
        Optional<T> chosen = Optional.ofNullable(words.get(value));
        if (chosen.isEmpty()) {
            throw refused(
                    accepted,
                    Spelling.nearest(value, words.keySet())
                            .map(near -> " Did you mean “" + near + "”?")
                            .orElse(""));
        }
        return chosen.get();
    }

    /** A whole number. */
    int number(int least, int most) throws MojoFailureException {
        if (value.matches("[0-9]{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        throw refused("a whole number from " + least + " to " + most, "");
    }

    private MojoFailureException refused(String accepted, String hint) {
        return new MojoFailureException(parameter + " wants " + accepted + ", and got “" + value + "”." + hint);
    }
}
