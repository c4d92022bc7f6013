package org.rapporteur.page.view;

/**
 * A list of contributions as it stood on a day.
 *
 * @param day that it says, else its meeting's
 * @param listed how many it has
 * @param added how many the catalogue has that came later
 */
public record SnapshotLine(LinkView list, DateView day, int listed, int added) {}
