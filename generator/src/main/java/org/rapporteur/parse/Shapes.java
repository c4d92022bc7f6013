package org.rapporteur.parse;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.AnnexNumber;
import org.rapporteur.model.Countries;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.WebAddress;
import org.rapporteur.model.Word;

/** The small shapes that keys are made of (content-format, “Front matter”). */
final class Shapes {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;.]+");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("p?([0-9]{1,9}(-[0-9]{1,4})?(\\.[0-9]{1,4})?)");

    static final Shape<Located<String>> TEXT = new TextShape<>(
            "a text",
            "Write it behind the colon, in quotes if it begins with a bracket.",
            text -> Optional.of(text).filter(t -> !t.value().isEmpty()));

    static final Shape<String> WORDS = TEXT.map(Located::value);

    static final Shape<PartialDate> DATE = new DateShape();

    static final Shape<LocalTime> TIME = new TextShape<>(
            "a time such as 14:00", "Write hours and minutes, from 00:00 to 23:59.", text -> time(text.value()));

    static final Shape<ZoneId> ZONE = new TextShape<>(
            "a time zone such as UTC or Europe/Zurich",
            "Write the name of a region and its city, or UTC.",
            text -> zone(text.value()));

    static final Shape<Integer> NUMBER = new TextShape<>(
            "a whole number",
            "Write digits only.",
            text -> text.value().matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text.value())) : Optional.empty());

    static final Shape<Boolean> YES_OR_NO =
            new TextShape<>("true or false", "Write true or false.", text -> bool(text.value()));

    /** A URL of the web. */
    static final Shape<Located<String>> URL = new TextShape<>(
            "a web address that begins with https:// or http://",
            "Copy it whole from the browser's address bar.",
            text -> Optional.of(text).filter(t -> isWebAddress(t.value())));

    /** A mail address, or a URL. */
    static final Shape<Located<String>> CONTACT = new TextShape<>(
            "a mail address or a web address",
            "Write name@example.org, or a web address with https:// in front.",
            text -> Optional.of(text)
                    .filter(t -> isWebAddress(t.value())
                            || MAIL.matcher(bare(t.value())).matches()));

    static final Shape<String> MAIL_ADDRESS = new TextShape<>(
            "a mail address",
            "Write name@example.org.",
            text -> Optional.of(bare(text.value()))
                    .filter(mail -> MAIL.matcher(mail).matches()));

    /** A path to a file, not checked yet for what is there. */
    static final Shape<Located<String>> PATH = new TextShape<>(
            "a path",
            "Write it relative to this file, or from the content folder with a slash in front.",
            text -> Optional.of(text).filter(t -> !t.value().isEmpty() && isPath(t.value())));

    /** A URL, a mail address or a path. */
    static final Shape<Located<String>> TARGET = new TextShape<>(
            "a web address or a path",
            "Begin a web address with https://; write a path relative to this file.",
            text -> Optional.of(text).filter(t -> isTarget(t.value())));

    static final Shape<String> LANGUAGE = new TextShape<>(
            "a language such as en, fr or zh-Hant",
            "Write the tag of BCP 47: most languages have two letters.",
            text -> language(text.value()));

    static final Shape<String> COUNTRY = new TextShape<>(
            "a country in two capital letters",
            "Write the code of ISO 3166-1, such as CH for Switzerland.",
            text -> Optional.of(text.value())
                    .filter(code -> Countries.name(code).isPresent()));

    static final Shape<AnnexNumber> ANNEX =
            new TextShape<>("the annex's number as the report has it", "Write I, 1 or A.", AnnexNumber::of);

    /** A numbered paragraph, as its anchor. */
    static final Shape<Located<String>> PARAGRAPH_ANCHOR = new TextShape<>(
            "the number of a paragraph", "Write 7; for the second block of paragraph 7, 7.2.", Shapes::paragraph);

    /** An id by which something is cited. */
    static final Shape<Located<String>> ID = new TextShape<>(
            "an id",
            "Use letters, digits, “-”, “_” and “.” only.",
            text -> Optional.of(text).filter(t -> t.value().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}")));

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

    private static Optional<LocalTime> time(String text) {
        try {
            return text.matches("[0-9]{1,2}:[0-9]{2}")
                    ? Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static boolean isWebAddress(String text) {
        return text.regionMatches(true, 0, "http", 0, 4) && WebAddress.of(text).isPresent();
    }

    private static boolean isPath(String text) {
        return !SCHEME.matcher(text).matches() && !text.startsWith("//") && text.indexOf('\\') < 0;
    }

    private static boolean isTarget(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return isPath(text)
                || isWebAddress(text)
                || text.startsWith("mailto:") && MAIL.matcher(bare(text)).matches();
    }

    private static String bare(String mail) {
        return mail.startsWith("mailto:") ? mail.substring("mailto:".length()) : mail;
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

    private static Optional<Located<String>> paragraph(Located<String> text) {
        var matcher = PARAGRAPH.matcher(text.value());
        return matcher.matches() ? Optional.of(text.map(t -> "p" + matcher.group(1))) : Optional.empty();
    }
}
