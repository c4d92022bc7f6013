package org.rapporteur.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/**
 * A text in Arabic that is said to be English is read aloud as noise and laid out the wrong way round (WCAG 2.2, 3.1.1 and
 * 3.1.2): the alphabet that a text is written in is held against its language.
 */
final class LanguageCheck implements DocumentCheck {

    /** Fewer letters tell nothing. */
    private static final int ENOUGH = 6;

    /** A text in any language has names and addresses in Latin letters: fewer of them, or less than four fifths, tell nothing. */
    private static final int ENOUGH_LATIN = 200;

    @Override
    public void check(Document document, PublicRecord record, Findings findings) {
        String language = document.head().language().orElse(record.site().language());
        check(document, language, findings);
        if (document instanceof Document.Contributions list) {
            list.entries()
                    .orElse(List.of())
                    .forEach(entry -> entry.title()
                            .ifPresent(title -> foreign(
                                            title.value(), entry.language().orElse(language))
                                    .ifPresent(script -> report(
                                            title.position(),
                                            "This title",
                                            script,
                                            entry.language().orElse(language),
                                            findings))));
        }
    }

    private static void check(Document document, String language, Findings findings) {
        String text = document.title() + "\n" + document.body().text();
        foreign(text, language)
                .ifPresent(script -> report(document.head().position(), "This document", script, language, findings));
    }

    /** The alphabet of most of a text's letters, when the language is not written in it. */
    private static Optional<Alphabet> foreign(String text, String language) {
        Locale spoken = Locale.forLanguageTag(language);
        Optional<Alphabet> own = spoken.getScript().isEmpty() ? Alphabet.of(spoken.getLanguage()) : Optional.empty();
        return own.flatMap(known -> foreign(letters(text), known));
    }

    private static Optional<Alphabet> foreign(Map<UnicodeScript, Integer> letters, Alphabet own) {
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return Stream.of(Alphabet.values())
                .filter(other -> isMost(count(letters, other, own.scripts()), all, other))
                // Of Chinese and Japanese, that which accounts for more letters; of equal ones, the first.
                .reduce((one, other) -> count(letters, other, Set.of()) > count(letters, one, Set.of()) ? other : one);
    }

    private static boolean isMost(int count, int all, Alphabet alphabet) {
        return alphabet == Alphabet.LATIN
                ? count >= ENOUGH_LATIN && 5L * count >= 4L * all
                : count > Math.max(all / 2, ENOUGH);
    }

    private static int count(Map<UnicodeScript, Integer> letters, Alphabet alphabet, Set<UnicodeScript> without) {
        return alphabet.scripts().stream()
                .filter(script -> !without.contains(script))
                .mapToInt(script -> letters.getOrDefault(script, 0))
                .sum();
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                // Most letters of most texts, without a look at Unicode's tables.
                latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            } else if (c > 0x36F && Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
            } else if (Character.isLetter(c)) {
                latin++;
            }
        }
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return letters;
    }

    private static void report(Position position, String what, Alphabet alphabet, String language, Findings findings) {
        findings.add(
                Rule.LANGUAGE_MISSING,
                position,
                what + " is written in " + alphabet.title() + " letters, and its language is said to be “" + language
                        + "”.",
                "Add `language: " + alphabet.language() + "`, or the code of the language that it is in.");
    }
}
