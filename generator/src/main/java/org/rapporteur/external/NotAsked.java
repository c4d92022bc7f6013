package org.rapporteur.external;

import java.io.IOException;

/** A request that is not made. */
final class NotAsked extends IOException {

    private final transient Answer answer;

    /** @param answer what is to be said of the address */
    NotAsked(Answer answer) {
        super(answer.detail());
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
