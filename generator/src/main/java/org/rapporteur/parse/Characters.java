package org.rapporteur.parse;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.source.SourceText;

/**
 * Looks through a file for characters that are not what they seem: those of nobody's alphabet, those that nobody sees, those
 * that turn the text around them (Unicode Technical Report 36; the attack is known as “Trojan Source”), and letters of one
 * alphabet that pose as another's. Says the first of each kind on a line.
 */
final class Characters {

    /** Alphabets that have letters which look like Latin ones. */
    private static final Set<UnicodeScript> POSING = Set.of(
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC);

    /** The Greek letters that look like Latin ones; any other, alone in a word, is a sign of science: μm, ΔT. */
    private static final String GREEK_LOOK_ALIKE = "ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    /** Alphabets whose letters join, or are kept from it, by a character that nobody sees. */
    private static final Set<UnicodeScript> JOINING = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private static final int BLACK_FLAG = 0x1F3F4;

    /** In UTF-16 units; those that exist have 12. More are no flag, and to look back at all from each takes their square. */
    private static final int LONGEST_FLAG = 64;

    private final Findings findings;

    private Characters(Findings findings) {
        this.findings = findings;
    }

    /** Looks through a text, and gives it on. */
    static SourceText look(SourceText source, Findings findings) {
        // Nearly all files have nothing but letters with accents and quotation marks: one look settles it.
        if (source.text().chars().anyMatch(Characters::isUnusual)) {
            new Characters(findings).look(source);
        }
        return source;
    }

    /**
     * Looks through a value that is not written as it reads, such as one with escapes.
     *
     * @param position where the value stands, for whatever is found in it
     */
    static void lookAt(String value, Position position, Findings findings) {
        if (value.chars().anyMatch(Characters::isUnusual)) {
            Characters characters = new Characters(findings);
            characters.line(value, at -> position);
            characters.first(value, at -> position, Rule.YAML_REFUSED, Characters::isHalf);
        }
    }

    private static boolean isUnusual(int c) {
        return c == 0xAD || c > 0x24F && (c < 0x2010 || c > 0x2027);
    }

    private void look(SourceText source) {
        String text = source.text();
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            int current = number;
            line(text.substring(start, end), at -> new Position(source.file(), current, at + 1));
            start = end + 1;
        }
    }

    private void line(String line, IntFunction<Position> places) {
        first(line, places, Rule.PRIVATE_CHARACTER, Characters::isPrivate);
        first(line, places, Rule.INVISIBLE_CHARACTER, Characters::isInvisible);
        first(line, places, Rule.REORDERED_TEXT, Characters::turns);
        mixed(line, places);
    }

    /** Word by word, for to look at the whole word at each of its letters takes the square of its length. */
    private void mixed(String line, IntFunction<Position> places) {
        int from = 0;
        while (from < line.length()) {
            int to = wordEnd(line, from);
            int posing = posing(line.substring(from, to));
            if (posing >= 0) {
                report(Rule.MIXED_SCRIPT, line, from + posing, places.apply(from + posing));
                return;
            }
            from = Math.max(to, from + 1);
        }
    }

    @FunctionalInterface
    private interface Suspicion {
        boolean of(String line, int at);
    }

    private void first(String line, IntFunction<Position> places, Rule rule, Suspicion suspicion) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > 0xAC && suspicion.of(line, i)) {
                report(rule, line, i, places.apply(i));
                return;
            }
        }
    }

    private void report(Rule rule, String line, int at, Position position) {
        String code = String.format("U+%04X", line.codePointAt(at));
        switch (rule) {
            case PRIVATE_CHARACTER ->
                findings.add(
                        rule,
                        position,
                        "Readers will see an empty box here: " + code + " belongs to no alphabet.",
                        "Such characters come from a PDF, often as bullets: write “-” and a blank, or remove it.");
            case INVISIBLE_CHARACTER ->
                findings.add(
                        rule,
                        position,
                        "A character that nobody sees stands here: " + code
                                + ". With it, the word is another word: no search finds it.",
                        "Delete it: put the cursor after it and press Backspace, or type the word anew.");
            case REORDERED_TEXT ->
                findings.add(
                        rule,
                        position,
                        "A character stands here that shows the text after it in another order: " + code + ".",
                        "Delete it: put the cursor after it and press Backspace. Arabic and Hebrew are laid out right without it.");
            case YAML_REFUSED ->
                findings.add(
                        rule,
                        position,
                        "Half a character stands here: " + code + " alone is none.",
                        "Write the character itself instead of its code.");
            default ->
                findings.add(
                        rule,
                        position,
                        "“" + word(line, at) + "” mixes alphabets: “" + Character.toString(line.codePointAt(at))
                                + "” is " + name(line.codePointAt(at)) + ", and “" + latin(word(line, at))
                                + "” is Latin.",
                        "Type the word anew in one alphabet.");
        }
    }

    /** A surrogate without the one that it goes with. */
    private static boolean isHalf(String line, int at) {
        boolean isSecond = at > 0 && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
        return !isSecond && Character.getType(line.codePointAt(at)) == Character.SURROGATE;
    }

    private static boolean isPrivate(String line, int at) {
        return Character.getType(line.codePointAt(at)) == Character.PRIVATE_USE;
    }

    /** Joiners are part of the spelling of Persian and of Indic languages, and of emoji: not between our letters. */
    private static boolean isInvisible(String line, int at) {
        int c = line.codePointAt(at);
        return switch (c) {
            case 0xAD, 0x34F, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064 -> true;
            case 0x3164, 0xFEFF, 0xFFA0, 0xE0001 -> true;
            case 0x200C, 0x200D -> at > 0 && isEuropean(line, at - 1) && !isJoined(line, at + 1);
            default -> isTag(c) && !isOfFlag(line, at);
        };
    }

    private static boolean isEuropean(String line, int at) {
        UnicodeScript script = UnicodeScript.of(line.charAt(at));
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }

    /** Whether a letter or a picture follows that a joiner may stand before. */
    private static boolean isJoined(String line, int at) {
        return at < line.length()
                && (JOINING.contains(UnicodeScript.of(line.codePointAt(at)))
                        || Character.getType(line.codePointAt(at)) == Character.OTHER_SYMBOL);
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    /** The flags of England, Scotland and Wales are a black flag with such characters after it. */
    private static boolean isOfFlag(String line, int at) {
        int before = at;
        while (before > 0 && at - before <= LONGEST_FLAG && isTag(line.codePointBefore(before))) {
            before -= 2;
        }
        return before > 0 && line.codePointBefore(before) == BLACK_FLAG;
    }

    /** Overrides and embeddings always; isolates, which are the good way to do it, when nothing on the line ends them. */
    private static boolean turns(String line, int at) {
        char c = line.charAt(at);
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2068 && line.indexOf(0x2069, at) < 0;
    }

    /** Where in a word a letter stands that poses as a Latin one; -1 when none does. */
    private static int posing(String word) {
        if (word.chars().noneMatch(c -> c > 0xAC) || word.codePoints().noneMatch(Characters::isLatin)) {
            return -1;
        }
        for (int at = 0; at < word.length(); at++) {
            int c = word.codePointAt(at);
            if (isPosing(c) && !isOfScience(c, word)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPosing(int c) {
        return c > 0xAC && Character.isLetter(c) && (isMathematical(c) || POSING.contains(UnicodeScript.of(c)));
    }

    private static boolean isLatin(int c) {
        return UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    private static boolean isMathematical(int c) {
        return c >= 0x1D400 && c <= 0x1D7FF;
    }

    private static boolean isOfScience(int c, String word) {
        return UnicodeScript.of(c) == UnicodeScript.GREEK
                && GREEK_LOOK_ALIKE.indexOf(c) < 0
                && word.codePoints()
                                .filter(other -> UnicodeScript.of(other) == UnicodeScript.GREEK)
                                .count()
                        == 1;
    }

    /** The letters that a place stands among, with their marks. */
    private static String word(String line, int at) {
        int from = at;
        while (from > 0 && isOfWord(line.codePointBefore(from))) {
            from -= Character.charCount(line.codePointBefore(from));
        }
        return line.substring(from, wordEnd(line, at));
    }

    private static int wordEnd(String line, int at) {
        int to = at;
        while (to < line.length() && isOfWord(line.codePointAt(to))) {
            to += Character.charCount(line.codePointAt(to));
        }
        return to;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String latin(String word) {
        return Character.toString(
                word.codePoints().filter(Characters::isLatin).findFirst().orElseThrow());
    }

    private static String name(int c) {
        String script = UnicodeScript.of(c).name();
        return isMathematical(c)
                ? "a sign of mathematics"
                : script.charAt(0) + script.substring(1).toLowerCase(Locale.ROOT);
    }
}
