package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A step of a year's work.
 *
 * @param dates when, in words
 * @param kind {@code mandate}, {@code call}, {@code announcement}, {@code meetings}, {@code contributions}, {@code draft}, {@code session},
 *     {@code output}
 * @param text what it says
 * @param href where it is told of
 * @param coming whether it is still to come
 */
public record StepLine(
        Optional<String> dates, Label kind, String text, Optional<String> href, boolean external, boolean coming) {}
