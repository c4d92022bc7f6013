package org.rapporteur.markdown;

/**
 * A stretch of a body that a reader can be led to: a numbered paragraph, a section under a heading or a part of one, a note.
 *
 * @param anchor the id that leads to it, or to the nearest one above; empty before the first
 * @param heading the heading of its section; empty before the first, and of a numbered paragraph, which says its number
 * @param text without markup, its words divided by single blanks
 */
public record Passage(String anchor, String heading, String text) {}
