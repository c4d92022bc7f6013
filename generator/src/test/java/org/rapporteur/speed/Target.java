package org.rapporteur.speed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.rapporteur.speed.Measurement.Kind;

/**
 * What is to be reached: one measurement as a multiple of another.
 *
 * @param words what it is about
 * @param most the multiple that is still good
 */
record Target(String words, double most, int meetings, Kind kind, int otherMeetings, Kind otherKind) {

    /** Those that whole processes can show; how soon an edit is seen is for {@link EditTimes}. */
    static final List<Target> ALL = List.of(
            new Target("Clean build of 1,000 meetings, times Hugo's", 2.5, 1_000, Kind.CLEAN, 1_000, Kind.HUGO),
            new Target("Clean build of 10,000 meetings, times Hugo's", 0.6, 10_000, Kind.CLEAN, 10_000, Kind.HUGO),
            new Target(
                    "Clean build of 10,000 meetings, times that of Hugo with people written out",
                    1,
                    10_000,
                    Kind.CLEAN,
                    10_000,
                    Kind.HUGO_PEOPLE),
            new Target(
                    "After an edit, 1,000 meetings, times Hugo's whole build", 1, 1_000, Kind.EDITED, 1_000, Kind.HUGO),
            new Target(
                    "After an edit, 10,000 meetings, times Hugo's whole build",
                    0.1,
                    10_000,
                    Kind.EDITED,
                    10_000,
                    Kind.HUGO),
            new Target(
                    "First page of `serve`, 10,000 meetings, times that of `hugo server`",
                    0.2,
                    10_000,
                    Kind.SERVED,
                    10_000,
                    Kind.HUGO_SERVED),
            new Target(
                    "Clean build of 100,000 meetings, times that of 10,000",
                    11,
                    100_000,
                    Kind.CLEAN,
                    10_000,
                    Kind.CLEAN));

    /** The line of a table: the target beside what was measured, by the clock and by the processors. */
    String line(List<Measurement> measured) {
        return String.format(
                Locale.ROOT,
                "| %s | at most %s | %s | %s |",
                words,
                most == (int) most ? String.valueOf((int) most) : String.valueOf(most),
                times(measured, Cost::wall),
                times(measured, Cost::processor));
    }

    private String times(List<Measurement> measured, ToDoubleFunction<Cost> part) {
        Optional<Double> one = cost(measured, meetings, kind, part);
        Optional<Double> other = cost(measured, otherMeetings, otherKind, part);
        return one.isPresent() && other.isPresent() ? verdict(one.get() / other.get(), most) : "not measured";
    }

    /** A number, and whether it is small enough. */
    static String verdict(double number, double most) {
        return String.format(Locale.ROOT, "%.2f, %s", number, number <= most ? "met" : "**not met**");
    }

    private static Optional<Double> cost(
            List<Measurement> measured, int meetings, Kind kind, ToDoubleFunction<Cost> part) {
        return measured.stream()
                .filter(each -> each.meetings() == meetings && each.kind() == kind)
                .map(each -> part.applyAsDouble(each.cost()))
                .filter(Double::isFinite)
                .findFirst();
    }
}
