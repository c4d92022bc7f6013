package org.rapporteur.markdown;

/**
 * A numbered paragraph of a report (content-format, “Numbered paragraphs”).
 *
 * @param number as the source prints it
 * @param anchor {@code p7}; {@code p7-2} for the second 7 of a body
 * @param text without markup, blocks divided by a blank
 */
public record NumberedParagraph(int number, String anchor, String text) {}
