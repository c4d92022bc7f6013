package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a text is written: said once, for the reader and for the schemas that editors get. What no pattern can say, such as
 * that February has no 31st, is the reader's alone.
 *
 * @param pattern what is found in every such text, said in what Java and ECMA-262 (with the flag {@code u}) have in common
 * @param words the texts themselves, when there are only a few
 * @param numbers the numbers that are such texts: what YAML 1.2 takes {@code 2017} for
 * @param truth whether {@code true} and {@code false} are such texts: YAML takes them for values of their own
 */
record Notation(Pattern pattern, List<String> words, Optional<Numbers> numbers, boolean truth) {

    /** Any text that is not blank. */
    static final Notation ANY = new Notation(Pattern.compile("[^ \\t\\n]"), List.of(), Optional.empty(), false).open();

    /**
     * Numbers from the least to the most.
     *
     * @param whole whether they have no fraction
     * @param least empty when there is no least
     * @param most empty when there is none
     */
    record Numbers(boolean whole, Optional<Long> least, Optional<Long> most) {
        private static final Numbers ALL = new Numbers(false, Optional.empty(), Optional.empty());
    }

    Notation {
        words = List.copyOf(words);
    }

    /** Texts that fit a pattern from their beginning to their end. */
    static Notation of(String pattern) {
        return new Notation(Pattern.compile("^(?:" + pattern + ")$"), List.of(), Optional.empty(), false);
    }

    /** A few words, of letters and hyphens. */
    static Notation of(List<String> words) {
        return new Notation(of(String.join("|", words)).pattern, words, Optional.empty(), false);
    }

    /** With whatever YAML takes such a text for. */
    Notation open() {
        return with(Numbers.ALL).withTruth();
    }

    boolean isOpen() {
        return truth && numbers.equals(Optional.of(Numbers.ALL));
    }

    /** With the numbers from 0 on, and their fractions. */
    Notation withNumbers() {
        return with(new Numbers(false, Optional.of(0L), Optional.empty()));
    }

    Notation withWholeNumbers(long least, long most) {
        return with(new Numbers(true, Optional.of(least), Optional.of(most)));
    }

    private Notation with(Numbers others) {
        return new Notation(pattern, words, Optional.of(others), truth);
    }

    Notation withTruth() {
        return new Notation(pattern, words, numbers, true);
    }

    /** The texts of both. */
    Notation or(Notation other) {
        return new Notation(
                Pattern.compile(pattern + "|" + other.pattern),
                List.of(),
                numbers.or(other::numbers),
                truth || other.truth);
    }

    boolean fits(String text) {
        return pattern.matcher(text).find();
    }
}
