package org.rapporteur.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a text, by which two ways of writing are one: in one letter case, without marks on letters and without what
 * nobody sees. Of scripts that have no blanks between words, and of Hangul, whose particles follow a name without one, each
 * letter is a word.
 *
 * Of a long text they are many: each is kept as two numbers.
 */
final class PlainWords {

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** Unicode, Default_Ignorable_Code_Point, as far as it is no mark. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0\\u2065\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]+");

    /** None of them is below the first of Bopomofo: what most texts are made of is not looked for in each. */
    private static final String UNSPACED =
            "[\\u02EA-\\x{10FFFF}&&[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30FC\\p{IsBopomofo}\\p{IsHangul}"
                    + "\\p{IsYi}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}\\p{IsJavanese}\\p{IsBalinese}"
                    + "\\p{IsTai_Le}\\p{IsNew_Tai_Lue}\\p{IsTai_Tham}]]";

    private static final Pattern IS_UNSPACED = Pattern.compile(UNSPACED);
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{Mc}&&" + UNSPACED + "]|[\\p{L}\\p{N}\\p{Mc}&&[^" + UNSPACED + "]]+");

    /** What may stand between two words of a name, in characters. */
    private static final int GAP = 8;

    /** And between two letters of a script without blanks: what ends a sentence there has no blank beside it. */
    private static final Pattern GAP_UNSPACED = Pattern.compile("[\\s*_\\-\\u00B7\\u2010\\u30FB]*");

    private final String plain;

    /** Where each word begins and ends, in turn. */
    private final int[] edges;

    private PlainWords(String plain, int[] edges) {
        this.plain = plain;
        this.edges = edges;
    }

    static PlainWords of(String text) {
        String plain = plain(text);
        return new PlainWords(
                plain,
                WORD.matcher(plain)
                        .results()
                        .flatMapToInt(word -> IntStream.of(word.start(), word.end()))
                        .toArray());
    }

    /** What is of ASCII stays, but for its case, whatever stands beside it: it is most of most texts. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Matcher beyond = BEYOND_ASCII.matcher(text);
        int from = 0;
        while (beyond.find()) {
            plain.append(text.substring(from, beyond.start()).toLowerCase(Locale.ROOT))
                    .append(folded(beyond.group()));
            from = beyond.end();
        }
        return plain.append(text.substring(from).toLowerCase(Locale.ROOT)).toString();
    }

    /** Letter by letter; Hangul together again, or each letter would be two or three. */
    private static String folded(String text) {
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
        return edges.length / 2;
    }

    String word(int index) {
        return plain.substring(edges[2 * index], edges[2 * index + 1]);
    }

    Stream<String> words() {
        return IntStream.range(0, size()).mapToObj(this::word);
    }

    /** Whether a word and the one after it may be of the same name. */
    boolean goesOn(int index) {
        if (index + 1 == size()) {
            return false;
        }
        int from = edges[2 * index + 1];
        int to = edges[2 * index + 2];
        boolean unspaced = isUnspaced(index) && isUnspaced(index + 1);
        return to - from <= GAP
                && (!unspaced || GAP_UNSPACED.matcher(plain).region(from, to).matches());
    }

    private boolean isUnspaced(int index) {
        return IS_UNSPACED.matcher(word(index)).lookingAt();
    }
}
