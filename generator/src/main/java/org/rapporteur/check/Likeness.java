package org.rapporteur.check;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.rapporteur.model.Countries;

/** When two names are so much alike that one is perhaps a slip for the other. */
final class Likeness {

    private static final double ALIKE = 0.92;

    /** In shorter names one letter makes another name: Lee and Leo. */
    private static final int SHORTEST = 6;

    /** In shorter words two letters do: Anna and Anita. */
    private static final int LONG = 6;

    /** In words that short, another letter makes another word. */
    private static final int SHORT = 4;

    /** The countries with names of one word, as words of a name have them. */
    private static final Set<String> COUNTRIES = Countries.codes().stream()
            .map(code -> NameForm.of(Countries.name(code).orElseThrow(), Set.of()))
            .filter(country -> country.words().size() == 1)
            .map(NameForm::first)
            .collect(Collectors.toUnmodifiableSet());

    private Likeness() {}

    /** By one letter, by the order of the words, or by how a sound is written. */
    static boolean isOfNames(NameForm a, NameForm b) {
        if (areTwo(a, b)) {
            return false;
        }
        String first = a.whole();
        String second = b.whole();
        boolean isLong = Math.min(first.length(), second.length()) >= SHORTEST;
        return first.equals(second)
                || a.sorted().equals(b.sorted())
                || a.rough().equals(b.rough())
                || isLong && (isOneLetter(a, b) || isSwap(first, second));
    }

    /** By a word that one spells in another way, or by names and initials that one leaves out. */
    static boolean isOfPeople(NameForm a, NameForm b) {
        return !areTwo(a, b)
                && (isOfOneWord(a, b) || isShortened(a, b) || isShortened(b, a) || isInitial(a, b) || isInitial(b, a));
    }

    /** Equal but for one word, which is much alike: Mohammed Hassan, Mohamad Hassan. */
    private static boolean isOfOneWord(NameForm a, NameForm b) {
        return a.words().size() > 1 && differ(a, b, Likeness::areAlike);
    }

    /** By one letter, but for another letter in a short word: Wang Wei, Wang Lei. */
    private static boolean isOneLetter(NameForm a, NameForm b) {
        return new LevenshteinDistance(1).apply(a.whole(), b.whole()) >= 0
                && !differ(a, b, (one, other) -> one.length() == other.length() && one.length() <= SHORT);
    }

    /** By a number or a country: Study Group 16 and 17, the governments of Iran and Iraq. */
    private static boolean areTwo(NameForm a, NameForm b) {
        return !a.digits().equals(b.digits())
                || differ(a, b, (one, other) -> COUNTRIES.contains(one) && COUNTRIES.contains(other));
    }

    /** Whether two names are equal but for one word, of which something holds. */
    private static boolean differ(NameForm a, NameForm b, BiPredicate<String, String> how) {
        if (a.words().size() != b.words().size()) {
            return false;
        }
        List<Integer> others = IntStream.range(0, a.words().size())
                .filter(i -> !a.words().get(i).equals(b.words().get(i)))
                .boxed()
                .toList();
        return others.size() == 1
                && how.test(a.words().get(others.get(0)), b.words().get(others.get(0)));
    }

    private static boolean areAlike(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG
                && new LevenshteinDistance(2).apply(a, b) >= 0
                && new JaroWinklerSimilarity().apply(a, b) >= ALIKE;
    }

    /** Renata Aquino, of Renata Aquino Ribeiro; but not where initials speak against it. */
    private static boolean isShortened(NameForm shorter, NameForm longer) {
        return shorter.words().size() >= 2
                && shorter.words().size() < longer.words().size()
                && shorter.first().equals(longer.first())
                && longer.words().containsAll(shorter.words())
                && longer.words().stream()
                        .filter(word -> !shorter.words().contains(word))
                        .map(word -> word.substring(0, 1))
                        .anyMatch(letter -> shorter.initials().isEmpty()
                                || shorter.initials().contains(letter));
    }

    /** J. Casasbuenas, of Julian Casasbuenas. */
    private static boolean isInitial(NameForm shorter, NameForm longer) {
        return shorter.words().size() == 2
                && longer.words().size() >= 2
                && shorter.first().length() == 1
                && longer.first().startsWith(shorter.first())
                && longer.first().length() > 1
                && shorter.last().length() > 3
                && shorter.last().equals(longer.last());
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
}
