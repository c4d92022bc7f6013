package org.rapporteur.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.model.PartialDate;

/**
 * Something that stands in a calendar.
 *
 * @param uid names it for ever, so that programs know it again
 * @param when its date, or its first and last
 * @param begins the moment, when a time is known
 * @param duration from that moment, when it is known
 * @param title what it is, and whose
 * @param category “Meeting”, “Deadline”
 * @param about further words; may be empty
 * @param place where it is, when that is known
 * @param url the page that tells more
 * @param changed the day on which what it is made of was last changed
 */
record Occasion(
        String uid,
        Span when,
        Optional<Instant> begins,
        Optional<Duration> duration,
        String title,
        String category,
        String about,
        Optional<String> place,
        String url,
        PartialDate changed) {

    static final Comparator<Occasion> BY_DATE = Comparator.comparing(
                    (Occasion occasion) -> occasion.when().starts())
            .thenComparing(Occasion::uid);

    /** The first and the last date of something; of one day, both are the same. */
    record Span(PartialDate starts, PartialDate ends) {

        static Span of(PartialDate date) {
            return new Span(date, date);
        }

        /** Whether every day between the two is meant, and not some day that nobody knows. */
        boolean isExact() {
            return starts.precision() == PartialDate.Precision.DAY && ends.precision() == PartialDate.Precision.DAY;
        }
    }
}
