package org.rapporteur.external;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer and when it was given.
 *
 * @param asked to the second
 */
record KnownAnswer(Answer answer, Instant asked) {

    /** Whether it need not be asked again. What lives will most likely live on; what was mended should be seen soon. */
    boolean holds(Instant now) {
        return !asked.isAfter(now) && now.isBefore(asked.plus(trust()));
    }

    /** The same answer, of a run in which no server was heard: then nothing is dead for sure. */
    KnownAnswer doubted() {
        return answer.is(Answer.Kind.DEAD)
                ? new KnownAnswer(Answer.unsure(answer.detail() + "; but no server at all answered"), asked)
                : this;
    }

    private Duration trust() {
        return switch (answer.kind()) {
            case ALIVE -> Duration.ofDays(7);
            case MOVED, DEAD -> Duration.ofDays(1);
            case UNSURE -> Duration.ZERO;
        };
    }
}
