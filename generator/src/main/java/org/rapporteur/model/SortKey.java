package org.rapporteur.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what names sort, the same on every machine: no collation of the platform, whose order changes between versions.
 */
final class SortKey {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}, ]+");
    private static final Pattern JOINTS = Pattern.compile("[\\p{Pd}\\s]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private SortKey() {}

    /** Letters without accents, in lower case, hyphens as blanks, other signs left out. */
    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String spaced = JOINTS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SIGNS.matcher(spaced).replaceAll("").strip();
    }

    static String ofOrganisation(String name) {
        return ARTICLE.matcher(of(name)).replaceFirst("");
    }

    /** “horenbeeck, maarten van”, or “van horenbeeck, maarten” where particles are kept. */
    static String ofPerson(String name, Particles particles) {
        return PersonalName.of(name, particles)
                .map(parts -> of(parts.family() + ", " + parts.given() + " " + parts.particle()))
                .orElseGet(() -> of(name));
    }
}
