package org.rapporteur.model;

/** Whom somebody spoke for. */
public enum StakeholderGroup implements Word {
    GOVERNMENT,
    CIVIL_SOCIETY,
    PRIVATE_SECTOR,
    TECHNICAL_COMMUNITY,
    INTERGOVERNMENTAL,
    ACADEMIA,
    PRESS,
    YOUTH
}
