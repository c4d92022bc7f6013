package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017-09-18, DAY, 2017-09-18, 2017-09-18",
        "2016-02-29, DAY, 2016-02-29, 2016-02-29",
        "2017-W41, WEEK, 2017-10-09, 2017-10-15",
        "2018-W01, WEEK, 2018-01-01, 2018-01-07",
        "2020-W01, WEEK, 2019-12-30, 2020-01-05",
        "2020-W53, WEEK, 2020-12-28, 2021-01-03",
        "2017-02, MONTH, 2017-02-01, 2017-02-28",
        "2017, YEAR, 2017-01-01, 2017-12-31"
    })
    void a_date_is_as_exact_as_it_is_written(
            String text, PartialDate.Precision precision, LocalDate first, LocalDate last) {
        assertThat(PartialDate.parse(text)).contains(new PartialDate(precision, first, last));
        assertThat(PartialDate.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017-02-30",
                "2017-02-29",
                "2017-13",
                "2017-00",
                "2017-09-00",
                "2017-W00",
                "2017-W53",
                "2017-W54",
                "17",
                "02017",
                "2017-9-18",
                "2017-09-18T00:00",
                "2017W41",
                "18 September 2017",
                "2017-09-18 ",
                "٢٠١٧",
                "-2017"
            })
    void what_the_calendar_does_not_have_is_no_date(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    /** Every day of forty years stands in the week, month and year that the JDK says. */
    @Test
    void every_day_stands_in_its_week_month_and_year() {
        LocalDate.of(1990, 1, 1).datesUntil(LocalDate.of(2030, 1, 1)).forEach(day -> {
            String week = String.format(
                    "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            Stream.of(
                            day.toString(),
                            week,
                            day.toString().substring(0, 7),
                            day.toString().substring(0, 4))
                    .forEach(text -> {
                        PartialDate date = PartialDate.parse(text).orElseThrow();
                        assertThat(date).hasToString(text);
                        assertThat(day).isBetween(date.first(), date.last());
                        assertThat(date.year()).isEqualTo(Integer.parseInt(text.substring(0, 4)));
                    });
            assertThat(ChronoUnit.DAYS.between(
                            PartialDate.parse(week).orElseThrow().first(),
                            PartialDate.parse(week).orElseThrow().last()))
                    .isEqualTo(6);
        });
    }

    @Test
    void dates_sort_by_their_first_day_and_the_more_exact_first() {
        List<String> sorted =
                List.of("2016-12-31", "2017-01-01", "2017-01", "2017", "2017-01-02", "2017-W01", "2017-09");

        assertThat(sorted.stream()
                        .map(PartialDate::parse)
                        .map(date -> date.orElseThrow())
                        .sorted()
                        .map(PartialDate::toString))
                .containsExactlyElementsOf(sorted);
    }
}
