package org.rapporteur.page.view;

/**
 * A line of a contents list.
 *
 * @param level 2 to 6
 */
public record ContentsItem(int level, String text, String href) {}
