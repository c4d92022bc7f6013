package org.rapporteur.model;

import java.util.Optional;

/**
 * A line of {@code published.txt}.
 *
 * @param address of a page or a file, or of a numbered paragraph: {@code /about/#p7}
 * @param text the {@link VersionPrint} that a version had when it was promised, as it is written
 */
public record Promise(String address, Optional<String> text) {}
