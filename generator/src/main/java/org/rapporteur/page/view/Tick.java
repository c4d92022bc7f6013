package org.rapporteur.page.view;

/**
 * A line of a scale with what it says.
 *
 * @param at how far along, in per cent
 * @param text empty for a line between two that say something
 */
public record Tick(String at, String text) {}
