package org.rapporteur.page.view;

/**
 * A date.
 *
 * @param iso for {@code <time datetime>}
 * @param text in words: “18 September 2017”, “week of 9 October 2017”
 * @param day its first day, by which readers order a list: {@code 2017-10-09}
 */
public record DateView(String iso, String text, String day) {}
