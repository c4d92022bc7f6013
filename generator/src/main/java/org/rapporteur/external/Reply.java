package org.rapporteur.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * What a server said.
 *
 * @param status RFC 9110, section 15
 * @param location where it sends us instead
 * @param retryAfter when it wants to be asked again, as it says it
 * @param body the beginning of it
 */
record Reply(int status, Optional<String> location, Optional<String> retryAfter, byte[] body) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    boolean isFine() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status) && location.isPresent();
    }

    boolean isForGood() {
        return FOR_GOOD.contains(status);
    }

    /** Whether it may be another one in a while. */
    boolean isPassing() {
        return status == 429 || status >= 500;
    }

    /** How long it wants to be left alone (RFC 9110, section 10.2.3); empty when it does not say, or not so that it is clear. */
    Optional<Duration> rest(Instant now) {
        return retryAfter.flatMap(text -> {
            try {
                return Optional.of(
                        text.matches("[0-9]{1,9}")
                                ? Duration.ofSeconds(Long.parseLong(text))
                                : Duration.between(
                                        now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** The status as people know it: {@code 404 Not Found}. */
    String words() {
        return switch (status) {
            case 404 -> "404 Not Found";
            case 410 -> "410 Gone";
            default -> String.valueOf(status);
        };
    }
}
