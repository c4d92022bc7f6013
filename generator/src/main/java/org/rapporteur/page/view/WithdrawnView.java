package org.rapporteur.page.view;

/**
 * A numbered paragraph that stood on the page and was withdrawn on purpose.
 *
 * @param anchor that its permalink leads to
 * @param number as it was printed
 */
public record WithdrawnView(String anchor, String number, String why, DateView date) {}
