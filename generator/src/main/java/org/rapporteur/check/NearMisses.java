package org.rapporteur.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.rapporteur.diagnostic.Position;

/**
 * Finds pairs of names that differ by one letter, by the order of their words, or only by accents, blanks and initials.
 * Names meet in buckets, one for each way to leave out a letter, so that the work grows with their number and not with its
 * square.
 */
final class NearMisses {

    /** In shorter names one letter makes another name: Lee and Leo. */
    private static final int SHORTEST = 7;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * A name of the record.
     *
     * @param registered whether a register has it
     * @param count how often it stands in the record
     * @param first where it stands first
     */
    record Named(String name, boolean registered, int count, Optional<Position> first) {}

    /** Two names that are nearly equal; the rarer is the one that is more likely to be a slip. */
    record Miss(Named rarer, Named other) {}

    private NearMisses() {}

    /** The pairs among names, each pair once; two registered names are told apart on
     * purpose and no pair, nor are namesakes, who have ids. */
    static List<Miss> among(List<Named> names) {
        Map<String, List<Named>> buckets = new HashMap<>();
        for (Named name : names) {
            buckets(name.name())
                    .forEach(key ->
                            buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
        }
        Set<Miss> misses = new LinkedHashSet<>();
        for (List<Named> bucket : buckets.values()) {
            for (int i = 0; i < bucket.size(); i++) {
                for (int j = i + 1; j < bucket.size(); j++) {
                    miss(bucket.get(i), bucket.get(j)).ifPresent(misses::add);
                }
            }
        }
        return List.copyOf(misses);
    }

    private static Optional<Miss> miss(Named a, Named b) {
        if (a.registered() && b.registered() || a.name().equals(b.name()) || !near(a.name(), b.name())) {
            return Optional.empty();
        }
        List<Named> pair = Stream.of(a, b)
                .sorted(Comparator.comparing(Named::registered)
                        .thenComparing(Named::count)
                        .thenComparing(Named::name))
                .toList();
        // A registered name that the record does not use has no place to point at.
        return pair.get(0).first().map(place -> new Miss(pair.get(0), pair.get(1)));
    }

    private static boolean near(String a, String b) {
        if (sorted(a).equals(sorted(b))) {
            return true;
        }
        String first = joined(a);
        String second = joined(b);
        return new LevenshteinDistance(1).apply(first, second) >= 0 || isSwap(first, second);
    }

    private static boolean isSwap(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    private static Set<String> buckets(String name) {
        String joined = joined(name);
        Set<String> keys = new LinkedHashSet<>(List.of("s:" + sorted(name), "j:" + joined));
        if (joined.length() >= SHORTEST) {
            for (int i = 0; i < joined.length(); i++) {
                keys.add("j:" + joined.substring(0, i) + joined.substring(i + 1));
            }
        }
        return keys;
    }

    /** The words without accents, capitals and initials. */
    private static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        List<String> words = Arrays.stream(NOT_A_WORD.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> full = words.stream().filter(word -> word.length() > 1).toList();
        return full.size() > 1 ? full : words;
    }

    private static String joined(String name) {
        return String.join("", words(name));
    }

    private static String sorted(String name) {
        return words(name).stream().sorted().collect(Collectors.joining(" "));
    }
}
