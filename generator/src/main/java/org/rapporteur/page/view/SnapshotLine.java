package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A list of contributions as it stood on a day.
 *
 * @param day that it says, else its meeting's
 * @param added how many the catalogue has that came later
 * @param counts how many it has, and what the catalogue has beside: “2 listed, 2 added since, 1 earlier one not in it, 1
 *     without a date”; comments on drafts are not counted
 * @param changes what changed since the list before it; empty for the first
 */
public record SnapshotLine(LinkView list, DateView day, int added, String counts, Optional<ListChanges> changes) {}
