package org.rapporteur.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as the source has it: a day, a week, a month or a year, in the notation of ISO 8601 (content-format,
 * “Front matter”).
 *
 * @param precision how exact
 * @param first the first day of it
 * @param last the last day of it; for a day, the same
 */
public record PartialDate(Precision precision, LocalDate first, LocalDate last) implements Comparable<PartialDate> {

    /** How exact a date is. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * How a date is written, as a regular expression that Java and ECMA-262 read alike. Of the texts that fit, a few are of
     * no calendar: 31 February, week 53 of most years.
     */
    public static final String NOTATION =
            "(?!0000)([0-9]{4})(?:-W(0[1-9]|[1-4][0-9]|5[0-3])" + "|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?";

    private static final Pattern PATTERN = Pattern.compile(NOTATION);

    /** By first day; of two that begin together, the more exact one first. */
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::first).thenComparing(PartialDate::precision);

    /** A day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(Precision.DAY, day, day);
    }

    /**
     * Reads {@code 2017-09-18}, {@code 2017-W41}, {@code 2017-09} or {@code 2017}.
     *
     * @return empty when it is another notation, or a date that the calendar does not have
     */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parts(matcher));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate parts(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return week(year, Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) == null) {
            return new PartialDate(Precision.YEAR, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(3)));
        if (matcher.group(4) == null) {
            return new PartialDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
        }
        return of(LocalDate.of(year, month.getMonth(), Integer.parseInt(matcher.group(4))));
    }

    private static PartialDate week(int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        long weeks =
                IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
        if (week < 1 || week > weeks) {
            throw new DateTimeException("no such week");
        }
        LocalDate monday = inFirstWeek.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return new PartialDate(Precision.WEEK, monday, monday.plusDays(6));
    }

    /** The year of its first day; for a week, the year that the week belongs to. */
    public int year() {
        return precision == Precision.WEEK ? first.get(IsoFields.WEEK_BASED_YEAR) : first.getYear();
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The notation that {@link #parse} reads, also fit for {@code <time datetime>} (HTML, “Week strings”). */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case WEEK ->
                String.format(Locale.ROOT, "%04d-W%02d", year(), first.get(WeekFields.ISO.weekOfWeekBasedYear()));
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }
}
