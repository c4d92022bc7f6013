package org.rapporteur.page.view;

/**
 * A number of a year as a small bar, in pixels.
 *
 * @param y its upper end; its lower is at 16
 */
public record HistoryBar(int x, int y, int height) {}
