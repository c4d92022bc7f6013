package org.rapporteur.parse;

import java.lang.Character.UnicodeScript;
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

    /** Letters of Cyrillic and Greek that look like letters of Latin. */
    private static final String LOOK_ALIKE = "аеорсухіјѕһԁӏкмтвнАВЕКМНОРСТУХІЈЅԌ" + "ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private final SourceText source;
    private final Findings findings;

    private Characters(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Looks through a text, and gives it on. */
    static SourceText look(SourceText source, Findings findings) {
        // Nearly all files have nothing but letters with accents and quotation marks: one look settles it.
        if (source.text().chars().anyMatch(Characters::isUnusual)) {
            new Characters(source, findings).look();
        }
        return source;
    }

    private static boolean isUnusual(int c) {
        return c == 0xAD || c > 0x24F && (c < 0x2010 || c > 0x2027);
    }

    private void look() {
        String text = source.text();
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            line(text.substring(start, end), number);
            start = end + 1;
        }
    }

    private void line(String line, int number) {
        first(line, number, Rule.PRIVATE_CHARACTER, Characters::isPrivate);
        first(line, number, Rule.INVISIBLE_CHARACTER, Characters::isInvisible);
        first(line, number, Rule.REORDERED_TEXT, Characters::turns);
        first(line, number, Rule.MIXED_SCRIPT, Characters::poses);
    }

    @FunctionalInterface
    private interface Suspicion {
        boolean of(String line, int at);
    }

    private void first(String line, int number, Rule rule, Suspicion suspicion) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > 0xAC && suspicion.of(line, i)) {
                report(rule, line, number, i);
                return;
            }
        }
    }

    private void report(Rule rule, String line, int number, int at) {
        String code = String.format("U+%04X", line.codePointAt(at));
        Position position = new Position(source.file(), number, at + 1);
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
            default ->
                findings.add(
                        rule,
                        position,
                        "“" + word(line, at) + "” mixes alphabets: “" + Character.toString(line.codePointAt(at))
                                + "” is " + name(UnicodeScript.of(line.codePointAt(at)))
                                + " here, and only looks like Latin.",
                        "Type the word anew in one alphabet.");
        }
    }

    private static boolean isPrivate(String line, int at) {
        return Character.getType(line.codePointAt(at)) == Character.PRIVATE_USE;
    }

    /** Joiners are part of the spelling of Persian and of Indic languages, and of emoji: not between our letters. */
    private static boolean isInvisible(String line, int at) {
        return switch (line.charAt(at)) {
            case 0x00AD, 0x034F, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF -> true;
            case 0x200C, 0x200D ->
                at > 0 && at + 1 < line.length() && isEuropean(line, at - 1) && isEuropean(line, at + 1);
            default -> false;
        };
    }

    private static boolean isEuropean(String line, int at) {
        UnicodeScript script = UnicodeScript.of(line.charAt(at));
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }

    /** Overrides and embeddings always; isolates, which are the good way to do it, when nothing on the line ends them. */
    private static boolean turns(String line, int at) {
        char c = line.charAt(at);
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2068 && line.indexOf(0x2069, at) < 0;
    }

    private static boolean poses(String line, int at) {
        return LOOK_ALIKE.indexOf(line.charAt(at)) >= 0
                && word(line, at).codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    }

    /** The letters that a place stands among. */
    private static String word(String line, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return line.substring(from, to);
    }

    private static String name(UnicodeScript script) {
        return script == UnicodeScript.GREEK ? "Greek" : "Cyrillic";
    }
}
