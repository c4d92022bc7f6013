package org.rapporteur.model;

import java.util.Locale;

/** Numbers as reports count their meetings and annexes. */
public final class RomanNumeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    /** 4 as {@code IV}; a number that has no such form (below 1, above 3999) as digits. */
    public static String of(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            roman.append(SIGNS[i].repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return roman.toString();
    }

    /** The number that a numeral stands for; the numeral must be one. */
    static int parse(String numeral) {
        String rest = numeral.toUpperCase(Locale.ROOT);
        int number = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                number += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        return number;
    }
}
