package org.rapporteur.model;

/** An action, and the meeting at which it was taken on. */
public record TakenAction(Action action, Document.Meeting meeting) {}
