package org.rapporteur.model;

/** The lists that an editor can put into a body (content-format, “Embeds”). */
public enum EmbeddedList implements Word {
    PARTICIPANTS,
    CONTRIBUTIONS,
    TIMELINE,
    ACTIONS,
    MEETINGS,
    OUTPUTS;

    /** Whether the record tells how it stood on a day: a timeline, actions and outputs change without a trace. */
    public boolean isKnownByDay() {
        return this == PARTICIPANTS || this == CONTRIBUTIONS || this == MEETINGS;
    }
}
