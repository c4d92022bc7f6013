package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A document in a list of several types.
 *
 * @param type in words
 */
public record DocumentLine(LinkView link, String type, Optional<DateView> date) {}
