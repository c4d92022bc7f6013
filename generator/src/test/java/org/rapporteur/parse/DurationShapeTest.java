package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

class DurationShapeTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({
        "90, 90",
        "90 minutes, 90",
        "90 min, 90",
        "90m, 90",
        "1 minute, 1",
        "1 h 30, 90",
        "1h30, 90",
        "1 h 30 min, 90",
        "1 hour and 30 minutes, 90",
        "2 Hours, 120",
        "1:30, 90",
        "0:05, 5",
        "PT1H30M, 90",
        "pt45m, 45"
    })
    void durations_are_read_as_they_are_written(String text, long minutes) {
        assertThat(read(text)).contains(Duration.ofMinutes(minutes));
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 minutes", "0:00", "PT0S", "-PT5M", "long", "1:75", "1.5 h", "90 90", "h", "PT"})
    void what_is_no_duration_is_a_finding(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(findings.list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.WRONG_VALUE));
    }

    private Optional<Duration> read(String text) {
        return DurationShape.DURATION.read(
                new Value.Scalar(text, new Position("content/a.md", 1, 1)),
                new Reading(findings, Set.of(), "duration"));
    }
}
