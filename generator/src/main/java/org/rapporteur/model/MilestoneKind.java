package org.rapporteur.model;

import java.util.List;

/** What a milestone is. A guarantee: what comes by then is sure to be taken in. */
public enum MilestoneKind implements Word {
    CALL,
    SOFT_DEADLINE,
    GUARANTEE,
    DEADLINE,
    DRAFT,
    REVIEW,
    SESSION,
    PUBLICATION;

    /** Those by which something is to be sent, the one that cannot be missed first. */
    public static final List<MilestoneKind> DEADLINES = List.of(DEADLINE, GUARANTEE, SOFT_DEADLINE);
}
