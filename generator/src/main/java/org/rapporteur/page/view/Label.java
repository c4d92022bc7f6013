package org.rapporteur.page.view;

/**
 * A word of the format with what readers see.
 *
 * @param word in kebab case, for a class or a data attribute
 * @param text what it says
 */
public record Label(String word, String text) {}
