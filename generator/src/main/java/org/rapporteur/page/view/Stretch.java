package org.rapporteur.page.view;

/**
 * A part of a scale.
 *
 * @param from where it begins, in per cent
 * @param width how long it is, in per cent
 */
public record Stretch(String from, String width) {}
