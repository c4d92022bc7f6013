package org.rapporteur.page;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.page.view.DateView;

/** Dates in words: months by name, so that no reader takes the day for the month. */
public final class DateText {

    /** Our own, because a platform's names change between its versions. */
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateText() {}

    static DateView view(PartialDate date) {
        return new DateView(date.toString(), words(date), date.first().toString());
    }

    static Optional<DateView> view(Optional<PartialDate> date) {
        return date.map(DateText::view);
    }

    /** {@code 18 September 2017}, {@code week of 9 October 2017}, {@code September 2017}, {@code 2017}. */
    public static String words(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> words(date.first());
            case WEEK -> "week of " + words(date.first());
            case MONTH -> month(date.first()) + " " + date.first().getYear();
            case YEAR -> Integer.toString(date.first().getYear());
        };
    }

    static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** {@code 18 to 21 December 2017}: what both have in common is said once. */
    public static String range(PartialDate starts, Optional<PartialDate> ends) {
        if (ends.isEmpty() || ends.get().equals(starts)) {
            return words(starts);
        }
        String last = words(ends.get());
        if (starts.precision() != PartialDate.Precision.DAY || ends.get().precision() != PartialDate.Precision.DAY) {
            return words(starts) + " to " + last;
        }
        LocalDate from = starts.first();
        LocalDate to = ends.get().first();
        String month = from.getMonth() == to.getMonth() && from.getYear() == to.getYear() ? "" : " " + month(from);
        String year = from.getYear() == to.getYear() ? "" : " " + from.getYear();
        return from.getDayOfMonth() + month + year + " to " + last;
    }

    static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** {@code 90 minutes}; from two hours on, hours: {@code 2 hours 30 minutes}. */
    static String words(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 120) {
            return minutes + (minutes == 1 ? " minute" : " minutes");
        }
        return minutes / 60 + " hours" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " minutes");
    }

    /** {@code 2015}, {@code 2014 to 2015}. */
    static String years(int first, int last) {
        return first == last ? Integer.toString(first) : first + " to " + last;
    }
}
