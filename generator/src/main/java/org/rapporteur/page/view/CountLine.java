package org.rapporteur.page.view;

/**
 * A number of something.
 *
 * @param label what
 * @param count how many
 */
public record CountLine(String label, int count) {}
