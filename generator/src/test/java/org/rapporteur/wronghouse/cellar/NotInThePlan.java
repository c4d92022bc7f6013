package org.rapporteur.wronghouse.cellar;

/** Wrong: a room that the plan does not have. */
public record NotInThePlan() {}
