package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of an address that is made from a name: {@code joao-silva}. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private static final int MOST_BYTES = 80;

    private Slug() {}

    /**
     * The name in lower case, Latin letters without their accents, every run of other signs a hyphen. Letters of other
     * scripts stay as they are: an address in its own script is better than none.
     *
     * @return never empty: {@code -} alone would be, and is {@code unnamed}
     */
    public static String of(String name) {
        String plain = Normalizer.normalize(
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll(""), Normalizer.Form.NFC);
        String hyphened = NOT_A_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = EDGES.matcher(hyphened).replaceAll("");
        return slug.isEmpty() ? "unnamed" : bounded(slug);
    }

    /** File systems take names of 255 bytes; a longer slug is told from others that begin alike by a hash of all of it. */
    private static String bounded(String slug) {
        if (slug.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return slug;
        }
        String hash = String.format(Locale.ROOT, "-%08x", slug.hashCode());
        StringBuilder start = new StringBuilder(slug.substring(0, Math.min(slug.length(), MOST_BYTES)));
        while (start.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES - hash.length()) {
            start.setLength(start.offsetByCodePoints(start.length(), -1));
        }
        return EDGES.matcher(start).replaceAll("") + hash;
    }

    /** An address with what some file systems do not tell apart made equal: letter case, and how a letter is composed. */
    public static String folded(String address) {
        // Up and down again: ı and i, ſ and s are one letter in capitals.
        return Normalizer.normalize(address, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Gives each name a slug that no other has, in the order of asking: the second {@code a} is {@code a-2}. */
    public static final class Unique {
        private final Set<String> taken = new HashSet<>();

        public String of(String name) {
            String slug = Slug.of(name);
            String unique = slug;
            for (int i = 2; !taken.add(folded(unique)); i++) {
                unique = slug + "-" + i;
            }
            return unique;
        }
    }
}
