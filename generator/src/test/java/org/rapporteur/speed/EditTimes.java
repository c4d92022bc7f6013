package org.rapporteur.speed;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long edits of one kind took until the open page showed them.
 *
 * @param meetings how many the record has
 * @param kind of the edit
 * @param median in milliseconds
 * @param late which 95 of 100 did not reach, in milliseconds
 */
public record EditTimes(int meetings, Kind kind, double median, double late) {

    public static final String HEAD =
            "| meetings | an edit of | median, ms | 95th percentile, ms | target |\n" + "|---:|---|---:|---:|---|\n";

    /** What is edited, with what is to be reached. */
    public enum Kind {
        TEXT("a text", 100, 250),
        TEMPLATE("a template", 300, Double.MAX_VALUE),
        SITE("`site.yaml`", 300, Double.MAX_VALUE),
        PEOPLE("`people.yaml`", 300, Double.MAX_VALUE);

        private final String words;
        private final double median;
        private final double late;

        Kind(String words, double median, double late) {
            this.words = words;
            this.median = median;
            this.late = late;
        }
    }

    /** @param times in milliseconds */
    public static EditTimes of(int meetings, Kind kind, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return new EditTimes(meetings, kind, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
    }

    /** The line of a table. */
    @Override
    public String toString() {
        String target = kind.late == Double.MAX_VALUE
                ? String.format(Locale.ROOT, "under %.0f", kind.median)
                : String.format(Locale.ROOT, "under %.0f and %.0f", kind.median, kind.late);
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.0f | %.0f | %s, %s |\n",
                meetings,
                kind.words,
                median,
                late,
                target,
                median < kind.median && late < kind.late ? "met" : "**not met**");
    }
}
