package org.rapporteur.page.view;

/**
 * A number with its bar.
 *
 * @param width of the bar, in per cent of that of the highest number
 */
public record YearsCell(int count, String width) {}
