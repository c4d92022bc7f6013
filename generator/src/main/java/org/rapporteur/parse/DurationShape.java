package org.rapporteur.parse;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Located;

/** How long something takes: {@code 90}, {@code 90 minutes}, {@code 1 h 30}, {@code 1:30}, {@code PT1H30M}. */
final class DurationShape {

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(\\d{1,3})\\s*(?:h|hours?|hrs?))?\\s*(?:and\\s+)?(?:(\\d{1,4})\\s*(?:m|min|mins|minutes?)?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

    static final Shape<Duration> DURATION = new TextShape<>(
            "how long it took, such as 90 minutes", "Write 90 minutes, 1 h 30 or 1:30.", DurationShape::read);

    private DurationShape() {}

    private static Optional<Duration> read(Located<String> located) {
        String text = located.value().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return positive(clock.group(1), clock.group(2));
        }
        Matcher words = IN_WORDS.matcher(text);
        return words.matches() ? positive(words.group(1), words.group(2)) : iso(located.value());
    }

    private static Optional<Duration> positive(String hours, String minutes) {
        long total = (hours == null ? 0 : Long.parseLong(hours) * 60) + (minutes == null ? 0 : Long.parseLong(minutes));
        return total > 0 ? Optional.of(Duration.ofMinutes(total)) : Optional.empty();
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative() && !duration.isZero());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
