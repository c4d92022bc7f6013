package org.rapporteur.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Located;

/**
 * An annex's number as the report has it: {@code I}, {@code 1} or {@code A}.
 *
 * @param label as written
 * @param order its place among the annexes of a report, from 1
 */
public record AnnexNumber(Located<String> label, int order) implements Comparable<AnnexNumber> {

    private static final String ROMAN = "(?=.)[Xx]{0,3}([Ii][Xx]|[Ii][Vv]|[Vv]?[Ii]{0,3})";

    /**
     * How the number is written, as a regular expression that Java and ECMA-262 read alike: a number, a Roman numeral up to
     * XXXIX, or one letter.
     */
    public static final String NOTATION = "[1-9][0-9]{0,2}|[A-Za-z]|" + ROMAN;

    private static final Pattern NUMERAL = Pattern.compile(ROMAN);

    /** The annex of that label; empty when it is neither a number, a Roman numeral up to XXXIX, nor one letter. */
    public static Optional<AnnexNumber> of(Located<String> label) {
        return place(label.value()).map(order -> new AnnexNumber(label, order));
    }

    /** A single I, V or X is read as a numeral: annexes that are lettered rarely come to the ninth. */
    private static Optional<Integer> place(String label) {
        if (label.matches("[1-9][0-9]{0,2}")) {
            return Optional.of(Integer.valueOf(label));
        }
        if (NUMERAL.matcher(label).matches()) {
            return Optional.of(RomanNumeral.parse(label));
        }
        return label.matches("[A-Za-z]")
                ? Optional.of(label.toUpperCase(Locale.ROOT).charAt(0) - 'A' + 1)
                : Optional.empty();
    }

    @Override
    public int compareTo(AnnexNumber other) {
        return Comparator.comparingInt(AnnexNumber::order)
                .thenComparing(annex -> annex.label().value())
                .compare(this, other);
    }
}
