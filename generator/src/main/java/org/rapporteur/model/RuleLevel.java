package org.rapporteur.model;

/** How grave a site wants a rule to be. */
public enum RuleLevel implements Word {
    ERROR,
    WARNING,
    OFF
}
