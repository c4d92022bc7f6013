package org.rapporteur.model;

/**
 * A list of contributions as it stood on a day: that of a meeting, or one that says its day.
 *
 * @param day that it says, else its meeting's
 */
public record Snapshot(Document.Contributions list, PartialDate day) {}
