package org.rapporteur.model;

/** How somebody took part in a meeting. */
public enum Attendance implements Word {
    PRESENT,
    REMOTE,
    APOLOGIES,
    OBSERVER
}
