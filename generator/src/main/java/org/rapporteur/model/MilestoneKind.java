package org.rapporteur.model;

/** What a milestone is. A guarantee: what comes by then is sure to be taken in. */
public enum MilestoneKind implements Word {
    CALL,
    SOFT_DEADLINE,
    GUARANTEE,
    DEADLINE,
    DRAFT,
    REVIEW,
    SESSION,
    PUBLICATION
}
