package org.rapporteur.page.view;

/**
 * A change between two versions.
 *
 * @param number counted from 1
 * @param href to the change, on the same page
 * @param manner {@code changed}, {@code new}, {@code gone} or {@code moved}
 * @param kind what changed: “paragraph”, “table row”
 * @param excerpt how it begins
 */
public record ChangeLine(int number, String href, Label manner, String kind, String excerpt) {}
