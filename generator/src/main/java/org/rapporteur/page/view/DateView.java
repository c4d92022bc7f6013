package org.rapporteur.page.view;

/**
 * A date.
 *
 * @param iso for {@code <time datetime>}
 * @param text in words: “18 September 2017”, “week of 9 October 2017”
 */
public record DateView(String iso, String text) {}
