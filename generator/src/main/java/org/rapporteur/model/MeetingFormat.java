package org.rapporteur.model;

/** How a meeting was held. */
public enum MeetingFormat implements Word {
    VIRTUAL,
    IN_PERSON,
    HYBRID
}
