package org.rapporteur.markdown;

import org.rapporteur.diagnostic.Position;

/**
 * A heading of a body.
 *
 * @param level as it is shown, 2 to 6: the page's title is the only 1
 * @param id its anchor, unique in the body
 * @param text without markup
 */
public record Heading(int level, String id, String text, Position position) {}
