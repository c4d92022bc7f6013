package org.rapporteur.page.view;

/**
 * Something that is new in the record, or was changed.
 *
 * @param state {@code new} or {@code changed}
 * @param date when it came, or was changed
 */
public record NewsLine(Label state, DateView date, LinkView document) {}
