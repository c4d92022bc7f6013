package org.rapporteur.export.search;

/**
 * Whole numbers as text, small ones in one letter: five bits to a letter, the lowest first, and a sixth that says whether
 * more follow. The letters are those of base64url (RFC 4648, section 5), which no JSON escapes.
 */
final class Numbers {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final StringBuilder text = new StringBuilder();

    Numbers add(int number) {
        int rest = number;
        while (rest > 31) {
            text.append(LETTERS.charAt(rest & 31 | 32));
            rest >>>= 5;
        }
        text.append(LETTERS.charAt(rest));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
