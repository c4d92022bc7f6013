package org.rapporteur.markdown;

/**
 * What a body is read from.
 *
 * @param file as positions name it
 * @param text the Markdown, without front matter, lines ended by {@code \n}
 * @param firstLine the number of the text's first line in its file, counted from 1
 * @param numbered whether top-level ordered lists are numbered paragraphs, as they are in reports
 */
public record BodySource(String file, String text, int firstLine, boolean numbered) {}
