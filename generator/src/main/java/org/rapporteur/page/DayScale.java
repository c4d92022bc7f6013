package org.rapporteur.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.rapporteur.page.view.Stretch;
import org.rapporteur.page.view.Tick;

/** Days on a line of whole months. */
record DayScale(YearMonth first, YearMonth last) {

    /** Months between names, a third of the line or more, so that none meets the next on a phone. */
    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200, 12000);

    static DayScale over(LocalDate first, LocalDate last) {
        return new DayScale(YearMonth.from(first), YearMonth.from(last));
    }

    private long days() {
        return before(last.atEndOfMonth()) + 1;
    }

    private long before(LocalDate day) {
        return ChronoUnit.DAYS.between(first.atDay(1), day);
    }

    /** The middle of a stretch of days. */
    String middle(LocalDate from, LocalDate to) {
        return Percent.of(before(from) + before(to) + 1, 2 * days());
    }

    Stretch stretch(LocalDate from, LocalDate to) {
        return new Stretch(Percent.of(before(from), days()), Percent.of(ChronoUnit.DAYS.between(from, to) + 1, days()));
    }

    /** The first days of months, some with their names; of a long time only those. */
    List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        int step =
                STEPS.stream().filter(each -> 3L * each >= months).findFirst().orElse(12000);
        return LongStream.range(0, months)
                .mapToObj(first::plusMonths)
                .filter(month -> months <= 18 || isNamed(month, step))
                .map(month -> new Tick(
                        Percent.of(before(month.atDay(1)), days()),
                        isNamed(month, step) && hasRoom(month) ? name(month, step) : ""))
                .toList();
    }

    private static boolean isNamed(YearMonth month, int step) {
        return (month.getYear() * 12L + month.getMonthValue() - 1) % step == 0;
    }

    private boolean hasRoom(YearMonth month) {
        return 4 * before(month.atDay(1)) <= 3 * days();
    }

    private static String name(YearMonth month, int step) {
        return step % 12 == 0
                ? Integer.toString(month.getYear())
                : DateText.month(month.atDay(1)).substring(0, 3) + " " + month.getYear();
    }
}
