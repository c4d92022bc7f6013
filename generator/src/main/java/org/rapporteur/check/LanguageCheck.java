package org.rapporteur.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/**
 * A text in Arabic that is said to be English is read aloud as noise and laid out the wrong way round (WCAG 2.2, 3.1.1 and
 * 3.1.2): the alphabet that a text is written in is held against its language.
 */
final class LanguageCheck implements Check {

    /** The languages that are not written in Latin letters, by their alphabet; the first is the one to propose. */
    private static final Map<UnicodeScript, List<String>> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, List.of("ar", "fa", "ur", "ps", "ku", "ckb", "sd", "ug", "dv", "az", "ms")),
            Map.entry(
                    UnicodeScript.CYRILLIC,
                    List.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "uz", "bs", "az", "ba")),
            Map.entry(UnicodeScript.HAN, List.of("zh", "ja", "ko", "yue")),
            Map.entry(UnicodeScript.HIRAGANA, List.of("ja")),
            Map.entry(UnicodeScript.HANGUL, List.of("ko")),
            Map.entry(UnicodeScript.HEBREW, List.of("he", "yi")),
            Map.entry(UnicodeScript.GREEK, List.of("el")),
            Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne", "sa")),
            Map.entry(UnicodeScript.BENGALI, List.of("bn", "as")),
            Map.entry(UnicodeScript.TAMIL, List.of("ta")),
            Map.entry(UnicodeScript.THAI, List.of("th")),
            Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
            Map.entry(UnicodeScript.GEORGIAN, List.of("ka")),
            Map.entry(UnicodeScript.ETHIOPIC, List.of("am", "ti")));

    /** Fewer letters tell nothing. */
    private static final int ENOUGH = 6;

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document document : record.documents()) {
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
    }

    private static void check(Document document, String language, Findings findings) {
        String text = document.title() + "\n" + document.body().text();
        foreign(text, language)
                .ifPresent(script -> report(document.head().position(), "This document", script, language, findings));
    }

    /** The alphabet of most of a text's letters, when the language is not written in it. */
    private static Optional<UnicodeScript> foreign(String text, String language) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x36F && Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
            all += Character.isLetter(c) ? 1 : 0;
        }
        int enough = Math.max(all / 2, ENOUGH);
        String spoken = Locale.forLanguageTag(language).getLanguage();
        return letters.entrySet().stream()
                .filter(script -> script.getValue() > enough && LANGUAGES.containsKey(script.getKey()))
                .map(Map.Entry::getKey)
                .filter(script -> !LANGUAGES.get(script).contains(spoken))
                .findFirst();
    }

    private static void report(
            Position position, String what, UnicodeScript script, String language, Findings findings) {
        String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
        findings.add(
                Rule.LANGUAGE_MISSING,
                position,
                what + " is written in " + name + " letters, and its language is said to be “" + language + "”.",
                "Add `language: " + LANGUAGES.get(script).get(0) + "`, or the code of the language that it is in.");
    }
}
