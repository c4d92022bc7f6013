package org.rapporteur.page.view;

/**
 * A change between two versions.
 *
 * @param number counted from 1
 * @param href to the change, on the same page
 * @param manner what became of it: “Changed”, “New”, “Gone”, “Moved and changed”, “Now at a lower level” …
 * @param kind what changed: “paragraph”, “table row”, “section, with 3 paragraphs”
 * @param excerpt how it begins
 */
public record ChangeLine(int number, String href, Label manner, String kind, String excerpt) {}
