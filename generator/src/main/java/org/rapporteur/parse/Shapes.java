package org.rapporteur.parse;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.AnnexNumber;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.WebAddress;
import org.rapporteur.model.Word;

/** The small shapes that keys are made of (content-format, “Front matter”). */
final class Shapes {

    private static final String ANY_TEXT = "a text";
    private static final String ANY_TEXT_HINT = "Write it behind the colon, in quotes if it begins with a bracket.";

    /** A text by which something is called. */
    static final Shape<Located<String>> TEXT = new TextShape<>(ANY_TEXT, ANY_TEXT_HINT, Notation.ANY, Optional::of);

    static final Shape<String> WORDS = TEXT.map(Located::value);

    /** Some sentences. */
    static final Shape<Located<String>> SENTENCES =
            new TextShape<>(ANY_TEXT, ANY_TEXT_HINT, 10_000, Notation.ANY, Optional::of);

    /** How long a web address may be: servers take as much (RFC 9110, section 4.1). */
    static final int ADDRESS = 8_000;

    static final Shape<PartialDate> DATE = new DateShape();

    static final Shape<LocalTime> TIME = new TextShape<>(
            "a time such as 14:00",
            "Write hours and minutes, from 00:00 to 23:59.",
            Notations.TIME,
            text -> Optional.of(time(text.value())));

    static final Shape<ZoneId> ZONE = new TextShape<>(
            "a time zone such as UTC or Europe/Zurich",
            "Write the name of a region and its city, or UTC.",
            Notations.ZONE,
            text -> zone(text.value()));

    static final Shape<Integer> NUMBER = new TextShape<>(
            "a whole number",
            "Write digits only.",
            Notations.NUMBER,
            text -> Optional.of(Integer.valueOf(text.value())));

    static final Shape<Boolean> YES_OR_NO =
            new TextShape<>("true or false", "Write true or false.", Notations.YES_OR_NO, Shapes::isYes);

    /** A URL of the web. */
    static final Shape<Located<String>> URL = new TextShape<>(
            "a web address that begins with https:// or http://",
            "Copy it whole from the browser's address bar.",
            ADDRESS,
            Notations.URL,
            Shapes::webAddress);

    /** A mail address, or a URL. */
    static final Shape<Located<String>> CONTACT = new TextShape<>(
            "a mail address or a web address",
            "Write name@example.org, or a web address with https:// in front.",
            ADDRESS,
            Notations.CONTACT,
            text -> Notations.MAIL_ADDRESS.fits(text.value()) ? Optional.of(text) : webAddress(text));

    static final Shape<String> MAIL_ADDRESS = new TextShape<>(
            "a mail address",
            "Write name@example.org.",
            Notations.MAIL_ADDRESS,
            text -> Optional.of(text.value().replaceFirst("^mailto:", "")));

    /** A path to a file, not checked yet for what is there. */
    static final Shape<Located<String>> PATH = new TextShape<>(
            "a path",
            "Write it relative to this file, or from the content folder with a slash in front.",
            Notations.PATH,
            Optional::of);

    /** A URL, a mail address or a path. */
    static final Shape<Located<String>> TARGET = new TextShape<>(
            "a web address or a path",
            "Begin a web address with https://; write a path relative to this file.",
            ADDRESS,
            Notations.TARGET,
            text -> Notations.URL.fits(text.value()) ? webAddress(text) : Optional.of(text));

    static final Shape<String> LANGUAGE = new TextShape<>(
            "a language such as en, fr or zh-Hant",
            "Write the tag of BCP 47: most languages have two letters.",
            Notations.LANGUAGE,
            text -> language(text.value()));

    static final Shape<String> COUNTRY = new TextShape<>(
            "a country in two capital letters",
            "Write the code of ISO 3166-1, such as CH for Switzerland.",
            Notations.COUNTRY,
            text -> Optional.of(text.value()));

    static final Shape<AnnexNumber> ANNEX = new TextShape<>(
            "the annex's number as the report has it", "Write I, 1 or A.", Notations.ANNEX, AnnexNumber::of);

    /** A numbered paragraph, as its anchor. */
    static final Shape<Located<String>> PARAGRAPH_ANCHOR = new TextShape<>(
            "the number of a paragraph",
            "Write 7; for the second block of paragraph 7, 7.2.",
            Notations.PARAGRAPH,
            text -> Optional.of(text.map(number -> number.startsWith("p") ? number : "p" + number)));

    /** An id by which something is cited. */
    static final Shape<Located<String>> ID =
            new TextShape<>("an id", "Use letters, digits, “-”, “_” and “.” only.", Notations.ID, Optional::of);

    private Shapes() {}

    /** One of an enum's words. */
    static <E extends Enum<E> & Word> Shape<E> word(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        List<String> words = constants.stream().map(Word::word).toList();
        return new WordShape<>(
                words,
                word -> constants.stream()
                        .filter(constant -> constant.word().equals(word))
                        .findFirst());
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> isYes(Located<String> text) {
        return Optional.of(text.value().equalsIgnoreCase("true") || text.value().equalsIgnoreCase("yes"));
    }

    private static Optional<Located<String>> webAddress(Located<String> text) {
        return WebAddress.of(text.value()).map(address -> text);
    }

    private static Optional<String> language(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            return Optional.of(locale.toLanguageTag())
                    .filter(tag -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
