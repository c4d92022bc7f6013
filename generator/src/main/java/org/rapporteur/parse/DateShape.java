package org.rapporteur.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.PartialDate;

/** A date in the notation of ISO 8601. Of the other notations that editors use, it says how they are written here. */
final class DateShape implements Shape<PartialDate> {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)(\\d{1,2})\\.?\\s+([a-z]{3})[a-z]*\\.?,?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)([a-z]{3})[a-z]*\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");

    @Override
    public Optional<PartialDate> read(Value value, Reading reading) {
        if (!(value instanceof Value.Scalar scalar)) {
            reading.wrongType(value, expected(), "Write one date, such as 2017-09-18.");
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(scalar.text());
        if (date.isEmpty()) {
            boolean notation = scalar.text().matches("\\d{4}-\\d{2}(-\\d{2})?|\\d{4}-W\\d{2}");
            reading.add(
                    Rule.BAD_DATE,
                    value.position(),
                    notation
                            ? "The calendar has no " + value.phrase() + "."
                            : "“" + reading.key() + "” wants a date, and here is " + value.phrase() + ".",
                    hint(scalar.text()));
        }
        return date;
    }

    @Override
    public String expected() {
        return "a day such as 2017-09-18, a week 2017-W41, a month 2017-09 or a year 2017";
    }

    @Override
    public Schema schema() {
        return Schema.text(Notations.DATE, expected(), "Write digits and hyphens.");
    }

    private String hint(String text) {
        return meant(text).map(day -> "Write " + day + ".").orElse("Write " + expected() + ".");
    }

    private static Optional<PartialDate> meant(String text) {
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return day(words.group(3), words.group(2), words.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<PartialDate> day(String year, String month, String day) {
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        return PartialDate.parse(String.format(Locale.ROOT, "%s-%02d-%02d", year, number, Integer.parseInt(day)));
    }
}
