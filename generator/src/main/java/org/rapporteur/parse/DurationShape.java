package org.rapporteur.parse;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import org.rapporteur.diagnostic.Located;

/** How long something takes: {@code 90}, {@code 90 minutes}, {@code 1 h 30}, {@code 1:30}, {@code PT1H30M}. */
final class DurationShape {

    private static final String IN_WORDS = "(?:([0-9]{1,3}) *(?:[Hh]|[Hh]ours?|[Hh]rs?))? *(?:and +)?"
            + "(?:([0-9]{1,4}) *(?:[Mm]|[Mm]ins?|[Mm]inutes?)?)?";
    private static final String CLOCK = "([0-9]{1,2}):([0-5][0-9])";
    private static final String ISO =
            "[Pp](?:[0-9]{1,3}[Dd])?" + "(?:[Tt](?=[0-9])(?:[0-9]{1,4}[Hh])?(?:[0-9]{1,4}[Mm])?(?:[0-9]{1,5}[Ss])?)?";

    /** Something else than nought must stand in it. */
    private static final Notation NOTATION = Notation.of("(?=.*[1-9])(?:" + IN_WORDS + "|" + CLOCK + "|" + ISO + ")")
            .withWholeNumbers(1, 9999);

    static final Shape<Duration> DURATION = new TextShape<>(
            "how long it took, such as 90 minutes",
            "Write 90 minutes, 1 h 30 or 1:30.",
            NOTATION,
            text -> Optional.of(read(text)));

    private DurationShape() {}

    private static Duration read(Located<String> text) {
        if (text.value().matches("[Pp].*")) {
            return Duration.parse(text.value());
        }
        Matcher parts = NOTATION.pattern().matcher(text.value());
        parts.find();
        int hours = parts.group(3) == null ? 1 : 3;
        return Duration.ofHours(number(parts.group(hours))).plusMinutes(number(parts.group(hours + 1)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
