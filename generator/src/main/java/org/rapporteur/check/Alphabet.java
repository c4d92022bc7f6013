package org.rapporteur.check;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What well-known languages are written in (Unicode CLDR, “Languages and Scripts”). A language that people write in two
 * alphabets, such as Serbian, Kurdish or Uzbek, stands under none: nothing can be said of its letters.
 */
enum Alphabet {
    LATIN(
            "Latin",
            "en fr es pt de it nl sv da no nb nn fi et lv lt pl cs sk sl hr hu ro sq is ga cy eu ca gl mt tr id sw vi af tl"
                    + " fil lb fo zu xh",
            UnicodeScript.LATIN),
    ARABIC("Arabic", "ar fa ur ps ckb ug", UnicodeScript.ARABIC),
    CYRILLIC("Cyrillic", "ru uk be bg mk ky tg ba", UnicodeScript.CYRILLIC),
    CHINESE("Chinese", "zh yue", UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
    JAPANESE("Japanese", "ja", UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
    KOREAN("Korean", "ko", UnicodeScript.HAN, UnicodeScript.HANGUL),
    HEBREW("Hebrew", "he yi", UnicodeScript.HEBREW),
    GREEK("Greek", "el", UnicodeScript.GREEK),
    DEVANAGARI("Devanagari", "hi mr ne", UnicodeScript.DEVANAGARI),
    BENGALI("Bengali", "bn as", UnicodeScript.BENGALI),
    GURMUKHI("Gurmukhi", "pa", UnicodeScript.GURMUKHI),
    GUJARATI("Gujarati", "gu", UnicodeScript.GUJARATI),
    ORIYA("Oriya", "or", UnicodeScript.ORIYA),
    TAMIL("Tamil", "ta", UnicodeScript.TAMIL),
    TELUGU("Telugu", "te", UnicodeScript.TELUGU),
    KANNADA("Kannada", "kn", UnicodeScript.KANNADA),
    MALAYALAM("Malayalam", "ml", UnicodeScript.MALAYALAM),
    SINHALA("Sinhala", "si", UnicodeScript.SINHALA),
    THAANA("Thaana", "dv", UnicodeScript.THAANA),
    THAI("Thai", "th", UnicodeScript.THAI),
    LAO("Lao", "lo", UnicodeScript.LAO),
    KHMER("Khmer", "km", UnicodeScript.KHMER),
    MYANMAR("Myanmar", "my", UnicodeScript.MYANMAR),
    TIBETAN("Tibetan", "bo dz", UnicodeScript.TIBETAN),
    ARMENIAN("Armenian", "hy", UnicodeScript.ARMENIAN),
    GEORGIAN("Georgian", "ka", UnicodeScript.GEORGIAN),
    ETHIOPIC("Ethiopic", "am ti", UnicodeScript.ETHIOPIC);

    private final String title;
    private final List<String> languages;
    private final Set<UnicodeScript> scripts;

    Alphabet(String title, String languages, UnicodeScript... scripts) {
        this.title = title;
        this.languages = List.of(languages.split(" "));
        this.scripts = Set.of(scripts);
    }

    /** The alphabet of a language; empty when it is not known, or is written in more than one. */
    static Optional<Alphabet> of(String language) {
        return Stream.of(values())
                .filter(alphabet -> alphabet.languages.contains(language))
                .findFirst();
    }

    String title() {
        return title;
    }

    /** The language to propose for a text in this alphabet. */
    String language() {
        return languages.get(0);
    }

    Set<UnicodeScript> scripts() {
        return scripts;
    }
}
