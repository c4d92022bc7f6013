package org.rapporteur.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name in its parts, by the site's rule (content-format, “People”): the last word is the family's.
 *
 * @param given “Maarten”
 * @param particle “van”, which it does not sort by; empty where there is none, and where particles are kept
 * @param family “Horenbeeck”; “van Horenbeeck” where particles are kept
 */
public record PersonalName(String given, String particle, String family) {

    /** The parts of a name; none of one word. */
    public static Optional<PersonalName> of(String name, Particles particles) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        int last = words.size() - 1;
        int first = last;
        while (first > 1 && particles.words().contains(words.get(first - 1).toLowerCase(Locale.ROOT))) {
            first--;
        }
        int family = particles.kept() ? first : last;
        return last == 0
                ? Optional.empty()
                : Optional.of(new PersonalName(
                        words(words, 0, first), words(words, first, family), words(words, family, last + 1)));
    }

    /** The parts of “Rayamajhi, Shreedeep”, as the register has them; none of another form. */
    public static Optional<PersonalName> inverted(String text) {
        String[] parts = text.split(",", -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new PersonalName(parts[1].strip(), "", parts[0].strip()))
                : Optional.empty();
    }

    private static String words(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
