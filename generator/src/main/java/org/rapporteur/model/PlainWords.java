package org.rapporteur.model;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, by which two ways of writing are one: in one letter case, without marks on letters and without what
 * nobody sees. Of scripts that have no blanks between words, and of Hangul, whose particles follow a name without one, each
 * letter is a word.
 *
 * @param plain the text
 * @param words where they stand in it
 */
record PlainWords(String plain, List<MatchResult> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** Unicode, Default_Ignorable_Code_Point, as far as it is no mark. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0\\u2065\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]+");

    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30FC\\p{IsBopomofo}\\p{IsHangul}"
            + "\\p{IsYi}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}\\p{IsJavanese}\\p{IsBalinese}"
            + "\\p{IsTai_Le}\\p{IsNew_Tai_Lue}\\p{IsTai_Tham}";
    private static final Pattern IS_UNSPACED = Pattern.compile("[" + UNSPACED + "]");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{Mc}&&[" + UNSPACED + "]]|[\\p{L}\\p{N}\\p{Mc}&&[^" + UNSPACED + "]]+");

    /** What may stand between two words of a name, in characters. */
    private static final int GAP = 8;

    /** And between two letters of a script without blanks: what ends a sentence there has no blank beside it. */
    private static final Pattern GAP_UNSPACED = Pattern.compile("[\\s*_\\-\\u00B7\\u2010\\u30FB]*");

    static PlainWords of(String text) {
        String plain = plain(text);
        return new PlainWords(plain, WORD.matcher(plain).results().toList());
    }

    /** Letter by letter; Hangul together again, or each letter would be two or three. */
    private static String plain(String text) {
        String seen = INVISIBLE.matcher(text).replaceAll("");
        String bare =
                MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index).group();
    }

    /** Whether a word and the one after it may be of the same name. */
    boolean goesOn(int index) {
        if (index + 1 == size()) {
            return false;
        }
        int from = words.get(index).end();
        int to = words.get(index + 1).start();
        boolean unspaced = isUnspaced(index) && isUnspaced(index + 1);
        return to - from <= GAP
                && (!unspaced || GAP_UNSPACED.matcher(plain).region(from, to).matches());
    }

    private boolean isUnspaced(int index) {
        return IS_UNSPACED.matcher(word(index)).lookingAt();
    }
}
