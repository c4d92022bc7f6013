package org.rapporteur.model;

/** How far a meeting's summary is. */
public enum MeetingStatus implements Word {
    DRAFT,
    FOR_CORRECTION,
    FINAL
}
