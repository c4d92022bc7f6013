package org.rapporteur.export.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as the index has them: in small letters, without marks, and some letters as those who lack them on
 * their keyboard write them. Scripts that leave no blanks between words are cut into pairs of letters. {@code search.js} does
 * the same, and {@code WordsTest} has the list that holds the two together. May be used by several threads at once.
 */
final class Words {

    /** A date as ISO 8601 writes it is one word: 2017-09-18, 2017-09, 2017-W41. */
    private static final String DATE =
            "[0-9]{4}-(?:[Ww][0-5][0-9]" + "|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)(?![\\p{L}\\p{N}])";

    private static final Pattern WORD = Pattern.compile(DATE + "|[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** Written without blanks; with the sign that makes a vowel of Katakana long, which belongs to no script. */
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\u30fc";

    private static final Pattern STRETCH = Pattern.compile("[" + UNSPACED + "]+|[^" + UNSPACED + "]+");
    private static final Pattern UNSPACED_START = Pattern.compile("^[" + UNSPACED + "]");
    private static final Pattern LATIN_LETTER = Pattern.compile("[a-z]");

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ς', "σ"));

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /** The words in their order; a lone Latin letter, such as the s of a genitive, is none. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            // A record says the same words over and over.
            words.addAll(known.computeIfAbsent(word.group(), Words::parts));
        }
        return words;
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        WORD.matcher(folded(word)).results().map(MatchResult::group).forEach(part -> add(part, parts));
        return List.copyOf(parts);
    }

    private static String folded(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length());
        bare.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            String other = LETTERS.get(letter);
            if (other == null) {
                plain.appendCodePoint(letter);
            } else {
                plain.append(other);
            }
        });
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static void add(String part, List<String> words) {
        STRETCH.matcher(part).results().map(MatchResult::group).forEach(stretch -> {
            if (UNSPACED_START.matcher(stretch).find()) {
                pairs(stretch.codePoints().toArray(), words);
            } else if (!LATIN_LETTER.matcher(stretch).matches()) {
                words.add(stretch);
            }
        });
    }

    private static void pairs(int[] letters, List<String> words) {
        for (int i = 0; i < Math.max(1, letters.length - 1); i++) {
            words.add(new String(letters, i, Math.min(2, letters.length)));
        }
    }
}
