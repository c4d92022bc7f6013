package org.rapporteur.model;

/** How far a version of an output is. */
public enum VersionStatus implements Word {
    DRAFT,
    FOR_COMMENT,
    FINAL
}
