package org.rapporteur.model;

/** Whether an activity goes on. */
public enum ActivityStatus implements Word {
    ACTIVE,
    CONCLUDED
}
