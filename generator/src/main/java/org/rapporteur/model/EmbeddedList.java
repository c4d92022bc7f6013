package org.rapporteur.model;

/** The lists that an editor can put into a body (content-format, “Embeds”). */
public enum EmbeddedList implements Word {
    PARTICIPANTS,
    CONTRIBUTIONS,
    TIMELINE,
    ACTIONS,
    MEETINGS,
    OUTPUTS
}
